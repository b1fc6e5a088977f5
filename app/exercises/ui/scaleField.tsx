import { FieldGroup } from "#app/ui/field.tsx";
import type { FieldProps } from "#app/ui/field.tsx";
import { useId } from "react";
import { stepsOf } from "../input.ts";
import type { ScaleInput } from "../input.ts";

/** A scale: one step out of a row, with a word at both ends. */
export function ScaleField({ input, ...frame }: FieldProps & { input: ScaleInput }) {
  const made = useId();
  const id = frame.field.id ?? made;
  return (
    <FieldGroup id={id} {...frame}>
      <div className="w-fit max-w-full">
        <div className="flex flex-wrap gap-1 pt-1">
          {stepsOf(input).map((step) => (
            <label
              key={step}
              className="relative flex min-h-11 min-w-11 flex-col items-center justify-center rounded-control border border-edge bg-surface px-1 tabular-nums has-checked:border-primary has-checked:bg-primary has-checked:font-semibold has-checked:text-on-primary has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name={frame.field.name}
                value={step}
                defaultChecked={frame.field.initialValue === String(step)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              <span>{step}</span>
              <span className="sr-only">{endLabel(input, step)}</span>
            </label>
          ))}
        </div>
        <ScaleEnds input={input} />
      </div>
    </FieldGroup>
  );
}

/** What the lowest and the highest step mean. */
export function ScaleEnds({ input }: { input: ScaleInput }) {
  return input.fromLabel || input.toLabel ? (
    <p aria-hidden className="mt-1 flex flex-wrap justify-between gap-x-6 text-small text-muted">
      <span>{input.fromLabel ? `${input.from} = ${input.fromLabel}` : null}</span>
      <span>{input.toLabel ? `${input.to} = ${input.toLabel}` : null}</span>
    </p>
  ) : null;
}

function endLabel(input: ScaleInput, step: number): string {
  if (step === input.from && input.fromLabel) return ` ${input.fromLabel}`;
  return step === input.to && input.toLabel ? ` ${input.toLabel}` : "";
}
