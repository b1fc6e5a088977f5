/** A linear map and a shift, as SVG and PDF both write it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The map that a `transform` attribute tells (SVG 1.1 §7.6): translate, scale, rotate and matrix, one after another. */
export function matrixOf(transform: string): Matrix {
  let result: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, inside] of transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const given = inside!.split(/[\s,]+/).filter(Boolean);
    result = times(result, single(name!, given.map(Number)));
  }
  return result;
}

function single(name: string, [one = 0, two, three = 0, four = 0, five = 0, six = 0]: number[]): Matrix {
  if (name === "translate") return [1, 0, 0, 1, one, two ?? 0];
  if (name === "scale") return [one, 0, 0, two ?? one, 0, 0];
  if (name === "matrix") return [one, two ?? 0, three, four, five, six];
  if (name !== "rotate") return [1, 0, 0, 1, 0, 0];
  const angle = (one * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  const [x, y] = [two ?? 0, three];
  return times(times([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y]);
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
