import { ageOf } from "../../age.ts";
import { substanceLetters } from "../../condition.ts";
import type { Person } from "../../family.ts";
import type { PlacedPerson } from "../../layout/drawing.ts";
import { type } from "../../layout/label.ts";
import { conditionKey } from "../../legend.ts";
import { palette } from "../../../drawing/palette.ts";
import { PersonSymbol } from "./personSymbol.tsx";

interface PicturePersonProps {
  person: Person;
  placed: PlacedPerson;
  isIndex: boolean;
  year: number;
  /** The number under which the legend explains each condition. */
  numbers: ReadonlyMap<string, number>;
}

/** Somebody's symbol and the lines of text under it, around (0, 0). */
export function PicturePerson({ person, placed, isIndex, year, numbers }: PicturePersonProps) {
  return (
    <>
      <PersonSymbol
        person={person}
        isIndex={isIndex}
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
    </>
  );
}
