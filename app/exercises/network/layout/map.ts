import type { Box, Point } from "../../drawing/geometry.ts";
import type { Area } from "../area.ts";
import type { Figure } from "./figure.ts";

/** Somebody in a drawing. */
export interface PlacedMember extends Point, Figure {
  id: string;
}

/** A tie in a drawing: the way it goes from the one to the other, and where its marks stand. */
export interface PlacedTie {
  tie: string;
  path: Point[];
  marks: Point;
}

/** The name of a part of life, and the line with which its part of the circle begins. */
export interface PlacedArea {
  area: Area;
  label: Point;
  anchor: "start" | "middle" | "end";
  border: [Point, Point];
}

/** Where everything of a network map stands, around whoever stands at (0, 0), in layout units. */
export interface NetworkMap {
  box: Box;
  members: PlacedMember[];
  ties: PlacedTie[];
  areas: PlacedArea[];
  /** The radii of the circles, from the inside out; none in a sociogram. */
  circles: number[];
}
