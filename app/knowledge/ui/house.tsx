import { useTranslation } from "react-i18next";
import { elementLook } from "#app/authoring/ui/elementMark.tsx";
import type { Element } from "#app/authoring/vocabulary.ts";
import { Link } from "#app/ui/link.tsx";
import { markLines } from "#app/ui/marks.tsx";
import type { MarkHue } from "#app/ui/marks.tsx";

/** Where a room stands, in a drawing of 320 by 356. */
interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

const places: Record<Element, Place> = {
  c: { x: 18, y: 116, width: 68, height: 86 },
  d: { x: 86, y: 116, width: 112, height: 86 },
  e: { x: 198, y: 116, width: 104, height: 86 },
  b: { x: 18, y: 202, width: 284, height: 78 },
  a: { x: 6, y: 280, width: 308, height: 70 },
};

/** From the roof down, as one reads it. */
export const storeys: readonly Element[] = ["c", "d", "e", "b", "a"];

/** The House: an attic, and five rooms that are links. Drawn here and nowhere else. */
export function House({
  roomPath,
  atticPath,
  chosen = [],
  className = "",
}: {
  roomPath: (element: Element) => string;
  atticPath: string;
  /** The rooms whose contents are shown now. */
  chosen?: readonly string[];
  className?: string;
}) {
  const { t } = useTranslation("knowledge");
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing that holds links has no tag of its own
    <svg viewBox="0 0 320 356" role="group" aria-label={t("house.label")} className={`block w-full ${className}`}>
      <Link to={atticPath} prefetch="none" className={roomLink}>
        <path d="M160 6 312 116H8Z" className="fill-sunken stroke-edge" strokeWidth="2" strokeLinejoin="round" />
        <g transform="translate(148 42)" className="stroke-muted" {...outline}>
          <path d="M3 9h18v12H3ZM3 9l2.500-5h13L21 9M10 13h4" />
        </g>
        <RoomName x={160} y={92}>
          {t("house.attic")}
        </RoomName>
      </Link>
      {storeys.map((element) => (
        <Room key={element} element={element} to={roomPath(element)} isChosen={chosen.includes(element)} />
      ))}
    </svg>
  );
}

function Room({ element, to, isChosen }: { element: Element; to: string; isChosen: boolean }) {
  const { t } = useTranslation(["knowledge", "authoring"]);
  const { x, y, width, height } = places[element];
  const { shape, hue } = elementLook[element];
  const middle = x + width / 2;
  const top = y + height / 2;
  return (
    <Link
      to={to}
      prefetch="none"
      className={roomLink}
      aria-current={isChosen ? "true" : undefined}
      aria-label={`${t(`house.room.${element}`)}: ${t(`authoring:element.${element}`)}`}
    >
      <rect {...{ x, y, width, height }} className={`${roomFill[hue]} stroke-edge`} strokeWidth={2} />
      {isChosen ? (
        <rect
          x={x + 4}
          y={y + 4}
          width={width - 8}
          height={height - 8}
          className={`fill-none ${roomStroke[hue]}`}
          strokeWidth={3}
        />
      ) : null}
      <g transform={`translate(${middle - 12} ${top - 25})`} className={roomStroke[hue]} {...outline}>
        <g className={roomText[hue]}>{markLines(shape)}</g>
      </g>
      <RoomName x={middle} y={top + 21}>
        {t(`house.room.${element}`)}
      </RoomName>
    </Link>
  );
}

function RoomName({ x, y, children }: { x: number; y: number; children: string }) {
  return (
    <text {...{ x, y }} textAnchor="middle" fontSize="15" className="fill-ink font-semibold">
      {children}
    </text>
  );
}

const roomLink = "hover:underline focus-visible:[&>:first-child]:stroke-focus focus-visible:[&>:first-child]:stroke-4";

const outline = {
  fill: "none",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

const roomFill: Record<MarkHue, string> = {
  terracotta: "fill-terracotta-soft",
  violet: "fill-violet-soft",
  ochre: "fill-ochre-soft",
  lagoon: "fill-lagoon-soft",
  rose: "fill-rose-soft",
};

const roomStroke: Record<MarkHue, string> = {
  terracotta: "stroke-terracotta",
  violet: "stroke-violet",
  ochre: "stroke-ochre",
  lagoon: "stroke-lagoon",
  rose: "stroke-rose",
};

/** For the parts of a mark that are filled with the current colour. */
const roomText: Record<MarkHue, string> = {
  terracotta: "text-terracotta",
  violet: "text-violet",
  ochre: "text-ochre",
  lagoon: "text-lagoon",
  rose: "text-rose",
};
