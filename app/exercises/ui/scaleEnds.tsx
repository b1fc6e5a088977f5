import type { ScaleInput } from "../input.ts";

/** What the lowest and the highest step mean. */
export function ScaleEnds({ input }: { input: ScaleInput }) {
  return input.fromLabel || input.toLabel ? (
    <p aria-hidden className="mt-1 flex flex-wrap justify-between gap-x-6 text-small text-muted">
      <span>{input.fromLabel ? `${input.from} = ${input.fromLabel}` : null}</span>
      <span>{input.toLabel ? `${input.to} = ${input.toLabel}` : null}</span>
    </p>
  ) : null;
}
