import type { Box, Point } from "../geometry.ts";
import { fitted, onScreen, panned, revealing, zoomed } from "./view.ts";
import type { Size, View } from "./view.ts";

const padding = 16;

/**
 * Looks at a drawing in a frame. Panning and zooming change the transform of one group and draw nobody again; elements
 * with `data-anchor` stand at their place in the drawing and keep their size.
 */
export class Camera {
  view: View = { x: 0, y: 0, scale: 1 };
  #frame: HTMLElement | null = null;
  #stage: SVGGElement | null = null;
  #whole: Box = { x: 0, y: 0, width: 0, height: 0 };
  /** Whether the whole stays in view when the frame changes: until somebody looks elsewhere. */
  #isWhole = true;

  /** Begins to look; gives what ends it. */
  attach(frame: HTMLElement): () => void {
    this.#frame = frame;
    this.#stage = frame.querySelector<SVGGElement>("[data-stage]");
    const observer = new ResizeObserver(() => {
      if (this.#isWhole) this.fit();
    });
    observer.observe(frame);
    this.fit();
    return () => observer.disconnect();
  }

  get size(): Size {
    return { width: this.#frame?.clientWidth ?? 0, height: this.#frame?.clientHeight ?? 0 };
  }

  /** Hears that the drawing changed: what was drawn anew gets its place, and the view stays what it was. */
  redrawn(box: Box): void {
    if (this.#whole !== box && this.#whole.width > 0) this.#isWhole = false;
    this.#whole = box;
    this.#look(this.view);
  }

  pan(by: Point): void {
    this.#isWhole = false;
    this.#look(panned(this.view, by));
  }

  /** Closer by a factor, around a point of the frame or its middle. */
  zoom(factor: number, at?: Point): void {
    const { width, height } = this.size;
    this.#isWhole = false;
    this.#look(zoomed(this.view, factor, at ?? { x: width / 2, y: height / 2 }));
  }

  /** Everything in view, or a part of it. */
  fit(box: Box = this.#whole): void {
    this.#isWhole = box === this.#whole;
    this.#look(fitted(box, this.size, padding));
  }

  /** A point in the middle, at a scale. */
  centre({ x, y }: Point, scale: number): void {
    const { width, height } = this.size;
    this.#isWhole = false;
    this.#look({ scale, x: width / 2 - x * scale, y: height / 2 - y * scale });
  }

  /** Moves no further than needed to show a box. */
  reveal(box: Box, margin: Point): void {
    const next = revealing(this.view, box, this.size, margin);
    if (next.x !== this.view.x || next.y !== this.view.y) this.#isWhole = false;
    this.#look(next);
  }

  /** The element that stands for somebody. */
  nodeOf(person: string): SVGGElement | null {
    return this.#stage?.querySelector<SVGGElement>(`[data-person="${CSS.escape(person)}"]`) ?? null;
  }

  /** Gives somebody the focus, without moving the page. */
  focus(person: string): void {
    this.nodeOf(person)?.focus({ preventScroll: true });
  }

  /** Whether the focus is on somebody in this drawing, or was lost with what had it. */
  hasFocus(): boolean {
    const at = document.activeElement;
    return at === document.body || (at !== null && at.hasAttribute("data-person") && this.#frame!.contains(at));
  }

  #look(view: View): void {
    this.view = view;
    this.#stage?.setAttribute("transform", `translate(${view.x} ${view.y}) scale(${view.scale})`);
    for (const anchor of this.#frame?.querySelectorAll<HTMLElement>("[data-anchor]") ?? []) {
      const { x, y } = onScreen(view, { x: Number(anchor.dataset["x"]), y: Number(anchor.dataset["y"]) });
      anchor.style.transform = `translate(${x}px, ${y}px)`;
    }
  }
}
