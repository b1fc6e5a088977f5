/** One step of a way with a pen: to a place, along a line, along a curve with two control points, or back to where it began. */
export type Step = ["M" | "L", number, number] | ["C", number, number, number, number, number, number] | ["Z"];

const numbersOf = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** The way that the `d` of a path tells (SVG 1.1 §8.3), with every curve as a cubic one, which is all that PDF knows. */
export function stepsOf(d: string): Step[] {
  const pen = new Pen();
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*(?:e[+-]?\d[^a-z]*)*)/gi)) {
    const command = letter!.toUpperCase();
    const count = counts[command];
    if (count === undefined) continue;
    const given = command === "A" ? arcNumbers(rest!) : (rest!.match(numbersOf) ?? []).map(Number);
    const isRelative = letter !== command;
    for (let at = 0; count === 0 ? at === 0 : at + count <= given.length; at += Math.max(1, count)) {
      // After a move further pairs are lines (SVG 1.1 §8.3.2).
      pen.draw(command === "M" && at > 0 ? "L" : command, given.slice(at, at + count), isRelative);
    }
  }
  return pen.steps;
}

/** The two flags of an arc may be written without anything between them. */
function arcNumbers(text: string): number[] {
  const number = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)";
  const arc = new RegExp(
    `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`,
    "g",
  );
  return [...text.matchAll(arc)].flatMap((found) => found.slice(1).map(Number));
}

class Pen {
  readonly steps: Step[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The last control point, which a smooth curve mirrors. */
  #control: [command: string, x: number, y: number] = ["", 0, 0];

  draw(command: string, given: number[], isRelative: boolean): void {
    const [dx, dy] = isRelative ? [this.#x, this.#y] : [0, 0];
    if (command === "Z") {
      this.steps.push(["Z"]);
      [this.#x, this.#y] = [this.#startX, this.#startY];
    } else if (command === "H" || command === "V") {
      const [value] = given as [number];
      this.#line(command === "H" ? value + dx : this.#x, command === "V" ? value + dy : this.#y);
    } else if (command === "A") {
      const [rx, ry, turn, large, sweep, x, y] = given as [number, number, number, number, number, number, number];
      this.#arc(Math.abs(rx), Math.abs(ry), turn, large === 1, sweep === 1, x + dx, y + dy);
    } else {
      const points = given.map((value, at) => value + (at % 2 === 0 ? dx : dy));
      this.#to(command, points);
    }
    if (!"CSQT".includes(command)) this.#control = ["", this.#x, this.#y];
  }

  #to(command: string, points: number[]): void {
    const [x, y] = points.slice(-2) as [number, number];
    if (command === "M") {
      this.steps.push(["M", x, y]);
      [this.#startX, this.#startY, this.#x, this.#y] = [x, y, x, y];
    } else if (command === "L") this.#line(x, y);
    else if (command === "C" || command === "S") {
      const [x1, y1] = command === "C" ? [points[0]!, points[1]!] : this.#mirrored("CS");
      const [x2, y2] = points.slice(-4, -2) as [number, number];
      this.#curve(x1, y1, x2, y2, x, y);
      this.#control = [command, x2, y2];
    } else {
      const [qx, qy] = command === "Q" ? [points[0]!, points[1]!] : this.#mirrored("QT");
      const third = (from: number, by: number) => from + ((by - from) * 2) / 3;
      this.#curve(third(this.#x, qx), third(this.#y, qy), third(x, qx), third(y, qy), x, y);
      this.#control = [command, qx, qy];
    }
  }

  #mirrored(after: string): [number, number] {
    const [command, x, y] = this.#control;
    return command !== "" && after.includes(command) ? [2 * this.#x - x, 2 * this.#y - y] : [this.#x, this.#y];
  }

  #line(x: number, y: number): void {
    this.steps.push(["L", x, y]);
    [this.#x, this.#y] = [x, y];
  }

  #curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.steps.push(["C", x1, y1, x2, y2, x, y]);
    [this.#x, this.#y] = [x, y];
  }

  /** An arc as curves of at most a quarter turn; from ends to middle by SVG 1.1 appendix F.6.5. */
  #arc(rx: number, ry: number, turn: number, large: boolean, sweep: boolean, x: number, y: number): void {
    if (rx === 0 || ry === 0 || (x === this.#x && y === this.#y)) return this.#line(x, y);
    const angle = (turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [hx, hy] = [(this.#x - x) / 2, (this.#y - y) / 2];
    const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx];
    const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
    const [a, b] = [rx * grow, ry * grow];
    const under = (a * py) ** 2 + (b * px) ** 2;
    const share = Math.sqrt(Math.max(0, ((a * b) ** 2 - under) / under)) * (large === sweep ? -1 : 1);
    const [mx, my] = [(share * a * py) / b, (-share * b * px) / a];
    const [cx, cy] = [cos * mx - sin * my + (this.#x + x) / 2, sin * mx + cos * my + (this.#y + y) / 2];
    const from = Math.atan2((py - my) / b, (px - mx) / a);
    let round = Math.atan2((-py - my) / b, (-px - mx) / a) - from;
    if (sweep && round < 0) round += 2 * Math.PI;
    if (!sweep && round > 0) round -= 2 * Math.PI;
    const count = Math.max(1, Math.ceil(Math.abs(round) / (Math.PI / 2) - 1e-9));
    const each = round / count;
    const reach = (4 / 3) * Math.tan(each / 4);
    const place = (ex: number, ey: number): [number, number] => [
      cx + cos * a * ex - sin * b * ey,
      cy + sin * a * ex + cos * b * ey,
    ];
    for (let at = 0; at < count; at += 1) {
      const [one, two] = [from + at * each, from + (at + 1) * each];
      const [c1, s1, c2, s2] = [Math.cos(one), Math.sin(one), Math.cos(two), Math.sin(two)];
      const end: [number, number] = at === count - 1 ? [x, y] : place(c2, s2);
      this.#curve(...place(c1 - reach * s1, s1 + reach * c1), ...place(c2 + reach * s2, s2 - reach * c2), ...end);
    }
  }
}
