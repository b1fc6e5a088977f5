import { useId } from "react";
import type { ReactNode } from "react";
import type { Person } from "../../family.ts";
import { isCrossed, outlineOf } from "../../outline.ts";
import { palette } from "../../../drawing/palette.ts";
import type { Outline } from "../../outline.ts";

interface PersonSymbolProps {
  person: Person;
  isIndex: boolean;
  /** What stands inside, in the middle: an age. */
  inside: string;
  /** The letters of the substances, in the lower half. */
  letters: string;
  /** The number under which the legend explains a condition. */
  numberOf: (condition: Person["conditions"][number]) => string;
}

/** The symbol of somebody around (0, 0): outline, addiction, conditions, death. Its words are the caller's. */
export function PersonSymbol({ person, isIndex, inside, letters, numberOf }: PersonSymbolProps) {
  const clip = useId();
  const outline = outlineOf(person);
  const { size } = outline;
  const lowerFill = person.addiction?.state;
  return (
    <g aria-hidden>
      <clipPath id={clip}>
        <OutlineShape outline={outline} />
      </clipPath>
      {isIndex ? <OutlineShape outline={outline} grow={4} fill={palette.paper} /> : null}
      <OutlineShape outline={outline} fill={person.life === "miscarriage" ? palette.ink : palette.paper} />
      <g clipPath={`url(#${clip})`}>
        {person.conditions.map((condition) => (
          <Quadrant key={condition.quadrant} size={size} quadrant={condition.quadrant} recovered={condition.recovered}>
            {numberOf(condition)}
          </Quadrant>
        ))}
        {lowerFill === undefined ? null : <LowerHalf size={size} state={lowerFill} letters={letters} />}
      </g>
      <OutlineShape outline={outline} fill="none" />
      {isCrossed(person) ? <Cross size={size} onDark={lowerFill === "active"} clip={clip} /> : null}
      {inside === "" ? null : (
        <text
          y={lowerFill || person.conditions.length > 0 ? -4 : 4}
          textAnchor="middle"
          fontSize={12}
          fill={palette.ink}
          stroke={palette.paper}
          strokeWidth={4}
          paintOrder="stroke"
        >
          {inside}
        </text>
      )}
    </g>
  );
}

/** The outline of a symbol by itself. */
export function OutlineShape({ outline, grow = 0, fill, stroke = palette.ink, strokeWidth = 2 }: OutlineShapeProps) {
  const size = outline.size + grow;
  const shared = { fill, stroke, strokeWidth };
  if (outline.shape === "square") return <rect x={-size} y={-size} width={2 * size} height={2 * size} {...shared} />;
  if (outline.shape === "circle") return <circle r={size} {...shared} />;
  const scale = size / outline.size;
  return <polygon points={outline.points.map(([x, y]) => `${x * scale},${y * scale}`).join(" ")} {...shared} />;
}

interface OutlineShapeProps {
  outline: Outline;
  grow?: number;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
}

function LowerHalf({ size, state, letters }: { size: number; state: string; letters: string }) {
  const fill = { active: palette.ink, recovery: palette.recovery }[state] ?? "none";
  return (
    <>
      <rect x={-size} y={0} width={2 * size} height={size} fill={fill} />
      {state === "suspected" ? <Hatching size={size} /> : null}
      <line x1={-size} x2={size} y1={0} y2={0} stroke={palette.ink} strokeWidth={1.5} />
      <text
        y={13}
        textAnchor="middle"
        fontSize={11}
        fontWeight="bold"
        fill={state === "active" ? palette.paper : palette.ink}
        stroke={state === "suspected" ? palette.paper : "none"}
        strokeWidth={3}
        paintOrder="stroke"
      >
        {letters}
      </text>
    </>
  );
}

function Hatching({ size }: { size: number }) {
  const lines = Array.from({ length: 12 }, (_, at) => -size - size + at * 7);
  return lines.map((x) => <line key={x} x1={x} y1={size} x2={x + size} y2={0} stroke={palette.ink} strokeWidth={1} />);
}

const corners = { upperLeft: [-1, -1], upperRight: [0, -1], lowerLeft: [-1, 0], lowerRight: [0, 0] } as const;

function Quadrant(props: {
  size: number;
  quadrant: keyof typeof corners;
  recovered: boolean | undefined;
  children: ReactNode;
}) {
  const [left, top] = corners[props.quadrant];
  const { size } = props;
  return (
    <>
      <rect
        x={left * size}
        y={top * size}
        width={size}
        height={size}
        fill={props.recovered ? palette.paper : palette.shade}
        stroke={palette.ink}
        strokeWidth={1}
        strokeDasharray={props.recovered ? "2 2" : undefined}
      />
      <text
        x={(left + 0.5) * size + (left < 0 ? -3 : 3)}
        y={(top + 0.5) * size + (top < 0 ? -1 : 9)}
        textAnchor="middle"
        fontSize={10}
        fill={palette.ink}
      >
        {props.children}
      </text>
    </>
  );
}

/** The cross of death, light where it runs over a filled half. */
function Cross({ size, onDark, clip }: { size: number; onDark: boolean; clip: string }) {
  const [upper, lower] = [`M${-size} ${-size}L0 0L${size} ${-size}`, `M${-size} ${size}L0 0L${size} ${size}`];
  return (
    <g clipPath={`url(#${clip})`} fill="none" strokeWidth={1.5}>
      <path d={upper} stroke={palette.ink} />
      <path d={lower} stroke={onDark ? palette.paper : palette.ink} />
    </g>
  );
}
