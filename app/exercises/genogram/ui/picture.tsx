import { useMemo } from "react";
import type { ReactNode } from "react";
import { ageOf } from "../age.ts";
import { substanceLetters } from "../condition.ts";
import type { Family } from "../family.ts";
import { kinshipOf } from "../kinship.ts";
import type { Drawing, PlacedPerson } from "../layout/drawing.ts";
import { type } from "../layout/label.ts";
import { conditionKey, legendOf } from "../legend.ts";
import { palette } from "../palette.ts";
import { areRelated } from "../relation.ts";
import { BondLine } from "./bondLine.tsx";
import { PersonSymbol } from "./personSymbol.tsx";
import { SibshipLines } from "./sibshipLines.tsx";
import { TieLine } from "./tieLine.tsx";

interface PictureProps {
  family: Family;
  drawing: Drawing;
  /** The year in which ages are told; they stand at the end of a life for who died. */
  year: number;
  /** What else belongs to somebody on a screen: a ring of focus, handles. */
  around?: (person: PlacedPerson) => ReactNode;
}

/** Everything of a genogram inside an SVG, without its frame: households below, lines, and people on top. */
export function Picture({ family, drawing, year, around }: PictureProps) {
  const { people, couples, ties, households, numbers, parentages, related } = useMemo(() => looked(family), [family]);
  return (
    <g fontFamily="'Atkinson Hyperlegible Next', sans-serif">
      {drawing.households.map(({ household, box }) => (
        <g key={`${household} ${box.x} ${box.y}`}>
          <rect {...box} rx={10} fill="none" stroke={palette.household} strokeWidth={1.5} strokeDasharray="3 4" />
          <text x={box.x + 8} y={box.y + 13} fontSize={10} fill={palette.muted}>
            {households.get(household)?.name}
          </text>
        </g>
      ))}
      {drawing.sibships.map((sibship) => (
        <SibshipLines
          key={`${sibship.couple} ${sibship.bar[0].y}`}
          sibship={sibship}
          parentageOf={(child) => parentages.get(`${child} ${sibship.couple}`)!}
        />
      ))}
      {drawing.bonds.map(({ couple, path, mark }) => {
        const { bond, ended } = couples.get(couple)!;
        return (
          <BondLine key={couple} bond={bond} ended={ended} path={path} mark={mark} related={related.has(couple)} />
        );
      })}
      {drawing.ties.map(({ tie, path }) => (
        <TieLine key={tie} kind={ties.get(tie)!.kind} path={path} />
      ))}
      {drawing.people.map((placed) => {
        const person = people.get(placed.id)!;
        return (
          <g key={placed.id} transform={`translate(${placed.x} ${placed.y})`}>
            <PersonSymbol
              person={person}
              isIndex={family.index === placed.id}
              inside={String(ageOf(person, year) ?? "")}
              letters={person.addiction ? substanceLetters(person.addiction.substances) : ""}
              numberOf={(condition) => String(numbers.get(conditionKey(condition)))}
            />
            <text textAnchor="middle" fontSize={type.size} fill={palette.ink} aria-hidden>
              {placed.lines.map((line, at) => (
                <tspan key={at} x={0} y={placed.label.y - placed.y + type.size + at * type.line}>
                  {line}
                </tspan>
              ))}
            </text>
            {around?.(placed)}
          </g>
        );
      })}
    </g>
  );
}

function looked(family: Family) {
  const kinship = kinshipOf(family);
  const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
    new Map(things.map((each) => [each.id, each]));
  return {
    people: byId(family.people),
    couples: byId(family.couples),
    ties: byId(family.ties),
    households: byId(family.households),
    numbers: new Map(legendOf(family).conditions.map((each) => [conditionKey(each as never), each.number])),
    parentages: new Map(family.childhoods.map(({ child, couple, parentage }) => [`${child} ${couple}`, parentage])),
    related: new Set(family.couples.filter((couple) => areRelated(couple, kinship)).map(({ id }) => id)),
  };
}
