/** A place in layout units: x to the right, y downwards, one unit a CSS pixel at 100 %. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}
