import type { ReactNode } from "react";

/** Five marks, told apart by shape alone: on paper and by people who see no colour. */
export type MarkShape = "circles" | "compass" | "halfSun" | "paths" | "figure";

/** Five hues that go with the marks; a hue never stands without a mark or a word. */
export type MarkHue = "terracotta" | "violet" | "ochre" | "lagoon" | "rose";

/** A mark in its hue. Without a label it is decoration beside a word. */
export function Mark({
  shape,
  hue,
  label,
  className = "size-5",
}: {
  shape: MarkShape;
  hue: MarkHue;
  label?: string;
  className?: string;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`inline-block shrink-0 ${hueText[hue]} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={`#mark-${shape}`} />
    </svg>
  );
}

/** The marks, drawn once in every page for all places where one stands. */
export function MarkSheet() {
  return (
    <svg aria-hidden className="absolute size-0">
      {Object.entries(shapes).map(([shape, lines]) => (
        <symbol key={shape} id={`mark-${shape}`} viewBox="0 0 24 24">
          {lines}
        </symbol>
      ))}
    </svg>
  );
}

/** A mark and its word together, on the soft side of its hue. */
export function MarkTag({ shape, hue, children }: { shape: MarkShape; hue: MarkHue; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-small font-semibold ${hueText[hue]} ${hueSoft[hue]}`}
    >
      <Mark shape={shape} hue={hue} className="size-4" />
      {children}
    </span>
  );
}

/** The lines of a mark in a field of 24 by 24, for drawings that hold marks themselves. */
export function markLines(shape: MarkShape): ReactNode {
  return shapes[shape];
}

/** Text in a hue. */
export const hueText: Record<MarkHue, string> = {
  terracotta: "text-terracotta",
  violet: "text-violet",
  ochre: "text-ochre",
  lagoon: "text-lagoon",
  rose: "text-rose",
};

/** The soft background of a hue. */
export const hueSoft: Record<MarkHue, string> = {
  terracotta: "bg-terracotta-soft",
  violet: "bg-violet-soft",
  ochre: "bg-ochre-soft",
  lagoon: "bg-lagoon-soft",
  rose: "bg-rose-soft",
};

const shapes: Record<MarkShape, ReactNode> = {
  circles: (
    <>
      <circle cx="12" cy="7.5" r="4.75" />
      <circle cx="7.25" cy="15.75" r="4.75" />
      <circle cx="16.75" cy="15.75" r="4.75" />
    </>
  ),
  compass: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="m15.75 8.25-2.25 5.25-5.25 2.25 2.25-5.25Z" fill="currentColor" />
    </>
  ),
  halfSun: (
    <>
      <path d="M2 18.5h20" />
      <path d="M6.5 18.5a5.5 5.5 0 0 1 11 0Z" fill="currentColor" />
      <path d="M12 5v3.5M4.2 8.7l2.4 2.4M19.8 8.7l-2.4 2.4" />
    </>
  ),
  paths: (
    <>
      <path d="M3.5 20.5c8.5 0 8.5-17 17-17" />
      <path d="M3.5 3.5c8.5 0 8.5 17 17 17" />
      <path d="M17.5 1.5l3 2-2 3M17.5 22.5l3-2-2-3" />
    </>
  ),
  figure: (
    <>
      <circle cx="12" cy="4.75" r="2.75" fill="currentColor" />
      <path d="M12 10v6.5M5.5 8.5c2 1.25 4 1.75 6.5 1.75s4.5-.5 6.5-1.75M8.25 22l3.75-5.500L15.75 22" />
    </>
  ),
};
