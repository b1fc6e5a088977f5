import { FieldGroup } from "#app/ui/field.tsx";
import type { FieldProps } from "#app/ui/field.tsx";
import { useId } from "react";
import { stepsOf } from "../input.ts";
import type { ScaleInput } from "../input.ts";
import { ScaleEnds } from "./scaleEnds.tsx";

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

function endLabel(input: ScaleInput, step: number): string {
  if (step === input.from && input.fromLabel) return ` ${input.fromLabel}`;
  return step === input.to && input.toLabel ? ` ${input.toLabel}` : "";
}
