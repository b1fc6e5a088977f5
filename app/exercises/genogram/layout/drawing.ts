import type { Box, Point } from "../../drawing/geometry.ts";

export type { Box, Point };

/** Half the side of a square, the radius of a circle. */
export const radius = 22;

export interface PlacedPerson extends Point {
  id: string;
  generation: number;
  lines: string[];
  label: Box;
}

/** The line between partners; where it is crossed when it ended, and where children hang from it. */
export interface PlacedBond {
  couple: string;
  path: Point[];
  mark: Point;
}

/** The children of one couple in one generation: the way down from the couple, the bar, and a line to each child. */
export interface PlacedSibship {
  couple: string;
  drop: Point[];
  bar: [Point, Point];
  children: { child: string; path: Point[] }[];
}

export interface PlacedTie {
  tie: string;
  path: Point[];
}

/** Members of a household who stand side by side; a household may be in several such boxes. */
export interface PlacedHousehold {
  household: string;
  box: Box;
}

/** Where everything of a genogram stands. */
export interface Drawing {
  box: Box;
  people: PlacedPerson[];
  bonds: PlacedBond[];
  sibships: PlacedSibship[];
  ties: PlacedTie[];
  households: PlacedHousehold[];
}
