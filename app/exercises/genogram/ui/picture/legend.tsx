import { useMemo } from "react";
import type { Family } from "../../family.ts";
import { legendInWords } from "../../words/legendWords.ts";
import type { LegendSign } from "../../words/legendWords.ts";
import {
  AddictionSample,
  BondSample,
  HouseholdSample,
  ParentageSample,
  PersonSample,
  SampleSheet,
  TieSample,
} from "./legendSample.tsx";
import { useTeller } from "./useTeller.ts";

/** What the signs in a genogram mean: those that are used in it, no others. */
export function Legend({ family }: { family: Family }) {
  const teller = useTeller();
  const parts = useMemo(() => legendInWords(family, teller), [family, teller]);
  return (
    <div className="gap-x-6 min-[26rem]:columns-2 md:columns-3">
      {parts.map(({ part, heading, lines }) => (
        <div key={part} className="mb-4">
          <p className="break-after-avoid font-semibold">{heading}</p>
          <ul className="mt-1 flex flex-col gap-1 text-small">
            {lines.map((line) => (
              <li key={JSON.stringify(line)} className="flex break-inside-avoid items-center gap-2">
                <Sign {...line} />
                <span className="min-w-0">{line.words}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Sign(sign: LegendSign) {
  if (sign.sign === "text") {
    return <span className="inline-flex w-12 shrink-0 justify-center font-semibold">{sign.text}</span>;
  }
  return (
    <SampleSheet>
      <LegendPicture {...sign} />
    </SampleSheet>
  );
}

/** The sign of a line of a legend around (0, 0), for an SVG that brings its own frame. */
export function LegendPicture(sign: Exclude<LegendSign, { sign: "text" }>) {
  switch (sign.sign) {
    case "person":
      return <PersonSample gender={sign.gender} life={sign.life} />;
    case "index":
      return <PersonSample gender="other" isIndex />;
    case "deceased":
      return <PersonSample gender="other" deceased />;
    case "addiction":
      return <AddictionSample state={sign.state} />;
    case "bond":
      return <BondSample bond={sign.bond} />;
    case "end":
      return <BondSample bond="married" ended={sign.ended} />;
    case "related":
      return <BondSample bond="married" related />;
    case "parentage":
      return <ParentageSample parentage={sign.parentage} />;
    case "tie":
      return <TieSample kind={sign.kind} />;
    case "household":
      return <HouseholdSample />;
  }
}
