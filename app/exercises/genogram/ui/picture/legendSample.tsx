import type { ReactNode } from "react";
import type { Bond, BondEnd, Parentage } from "../../bond.ts";
import type { AddictionState } from "../../condition.ts";
import type { Person } from "../../family.ts";
import { palette } from "../../../drawing/palette.ts";
import { BondLine } from "./bondLine.tsx";
import { PersonSymbol } from "./personSymbol.tsx";
import { SibshipLines } from "./sibshipLines.tsx";
import { TieLine } from "./tieLine.tsx";

/** The size of a sample in layout units; its middle is (0, 0). */
export const sampleSize = { width: 72, height: 52 };

/** A sample on a sheet of its own, for legends and pickers on a screen. */
export function SampleSheet({ children }: { children: ReactNode }) {
  const { width, height } = sampleSize;
  return (
    <svg
      aria-hidden
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      className="h-9 w-12 shrink-0 rounded-small"
      style={{ background: palette.paper }}
    >
      {children}
    </svg>
  );
}

const nobody: Person = { id: "p", name: "", gender: "unknown", life: "born", deceased: false, conditions: [] };

/** Somebody as an example of a symbol. */
export function PersonSample({ isIndex = false, ...fields }: Partial<Person> & { isIndex?: boolean }) {
  return <PersonSymbol person={{ ...nobody, ...fields }} isIndex={isIndex} inside="" letters="" numberOf={() => "1"} />;
}

/** The shading of use and recovery. */
export function AddictionSample({ state }: { state: AddictionState }) {
  return <PersonSample gender="other" addiction={{ state, substances: [] }} />;
}

const across = [
  { x: -32, y: 0 },
  { x: 32, y: 0 },
];

/** The line of a couple. */
export function BondSample({ bond, ended, related = false }: { bond: Bond; ended?: BondEnd; related?: boolean }) {
  return <BondLine bond={bond} ended={ended} path={across} mark={{ x: 0, y: 0 }} related={related} />;
}

/** The line to a child. */
export function ParentageSample({ parentage }: { parentage: Parentage }) {
  const path = [
    { x: 0, y: -22 },
    { x: 0, y: 22 },
  ];
  const bar = [
    { x: 0, y: -22 },
    { x: 0, y: -22 },
  ] as const;
  return (
    <SibshipLines
      sibship={{ couple: "", drop: [...bar], bar: [bar[0], bar[1]], children: [{ child: "", path }] }}
      parentageOf={() => parentage}
    />
  );
}

/** An emotional line, long enough to see what it is. */
export function TieSample({ kind }: { kind: string }) {
  return (
    <TieLine
      kind={kind}
      path={[
        { x: -58, y: 0 },
        { x: 58, y: 0 },
      ]}
    />
  );
}

/** People who live together. */
export function HouseholdSample() {
  return (
    <rect x={-30} y={-18} width={60} height={36} rx={10} fill="none" stroke={palette.household} strokeDasharray="3 4" />
  );
}
