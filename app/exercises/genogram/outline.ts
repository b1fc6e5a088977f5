import { radius } from "./layout/drawing.ts";
import type { Person } from "./family.ts";

/** The outline of a symbol as SVG draws it, around (0, 0). */
export type Outline =
  | { shape: "square"; size: number }
  | { shape: "circle"; size: number }
  | { shape: "polygon"; points: [number, number][]; size: number };

/**
 * The outline that stands for somebody: a square for a man, a circle for a woman, a diamond for anybody else, a triangle
 * for a pregnancy and small signs for one that ended (McGoldrick, Gerson and Petry, 2020; Bennett and others, 2022).
 */
export function outlineOf({ gender, life }: Pick<Person, "gender" | "life">): Outline {
  if (life === "pregnancy") return triangle(radius);
  if (life === "miscarriage") return { shape: "circle", size: radius * 0.35 };
  if (life === "abortion") return triangle(radius * 0.5);
  const size = life === "stillbirth" ? radius * 0.6 : radius;
  if (gender === "man") return { shape: "square", size };
  if (gender === "woman") return { shape: "circle", size };
  return {
    shape: "polygon",
    size,
    points: [
      [0, -size],
      [size, 0],
      [0, size],
      [-size, 0],
    ],
  };
}

/** Whether a cross goes through the symbol. */
export function isCrossed({ deceased, death, life }: Pick<Person, "deceased" | "death" | "life">): boolean {
  return deceased || death !== undefined || life === "stillbirth" || life === "abortion";
}

function triangle(size: number): Outline {
  return {
    shape: "polygon",
    size,
    points: [
      [0, -size],
      [size, size * 0.8],
      [-size, size * 0.8],
    ],
  };
}
