import { memo } from "react";
import type { Person } from "../../family.ts";
import { radius } from "../../layout/drawing.ts";
import type { PlacedPerson } from "../../layout/drawing.ts";
import { conditionKey } from "../../legend.ts";
import { palette } from "../../../drawing/palette.ts";
import { Backing, faded, HighlightRing } from "../picture/highlightRing.tsx";
import { PicturePerson } from "../picture/picturePerson.tsx";

interface PersonNodeProps {
  person: Person;
  placed: PlacedPerson;
  calling: string;
  isIndex: boolean;
  isSelected: boolean;
  /** Whether the Tab key comes here. */
  isStop: boolean;
  /** Whether somebody stands out, stands back, or neither. */
  light: "on" | "off" | null;
  year: number;
  numbers: ReadonlyMap<string, number>;
}

/** Somebody who can be chosen in a drawing; drawn again only when she herself or her place changed. */
export const PersonNode = memo(function PersonNode(props: PersonNodeProps) {
  const { person, placed, calling, isIndex, isSelected, isStop, light, year, numbers } = props;
  const { x, y, label } = placed;
  const half = Math.max(radius + 4, label.width / 2);
  return (
    <g data-place={person.id} data-light={light ?? undefined} transform={`translate(${x} ${y})`}>
      {light === "on" ? <HighlightRing person={person} /> : null}
      {light === "off" ? <Backing person={person} /> : null}
      <g aria-hidden opacity={light === "off" ? faded : undefined}>
        <PicturePerson person={person} placed={placed} isIndex={isIndex} year={year} numbers={numbers} />
      </g>
      <g
        data-person={person.id}
        role="button"
        aria-label={calling}
        aria-current={isSelected ? "true" : undefined}
        tabIndex={isStop ? 0 : -1}
        className="group cursor-pointer outline-none"
      >
        <rect
          x={-half}
          y={-radius - 4}
          width={2 * half}
          height={label.y + label.height - y + radius + 4}
          fill="transparent"
        />
        <rect
          x={-radius - 6}
          y={-radius - 6}
          width={2 * radius + 12}
          height={2 * radius + 12}
          rx={8}
          fill="none"
          stroke={palette.focus}
          strokeWidth={3}
          className={isSelected ? "" : "opacity-0 group-hover:opacity-40 group-focus-visible:opacity-100"}
        />
      </g>
    </g>
  );
}, areAlike);

function areAlike(one: PersonNodeProps, other: PersonNodeProps): boolean {
  const same = (Object.keys(one) as (keyof PersonNodeProps)[]).every(
    (key) => key === "placed" || key === "numbers" || one[key] === other[key],
  );
  return (
    same &&
    one.placed.x === other.placed.x &&
    one.placed.y === other.placed.y &&
    one.placed.lines.join("\n") === other.placed.lines.join("\n") &&
    one.person.conditions.every((each) => one.numbers.get(conditionKey(each)) === other.numbers.get(conditionKey(each)))
  );
}
