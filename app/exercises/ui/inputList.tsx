import { useRef } from "react";
import { answerFromForm, valueOf } from "../answer.ts";
import type { KeyedAnswer } from "../answer.ts";
import type { Input } from "../input.ts";
import { InputField } from "./inputField.tsx";

/** Everything there is to fill in, in order. Stands inside a form, whose values are the answer. */
export function InputList({
  inputs,
  answer,
  onChange,
  open = [],
  offline = false,
}: {
  inputs: readonly Input[];
  answer: KeyedAnswer | null;
  onChange?: ((answer: KeyedAnswer) => void) | undefined;
  open?: readonly string[] | undefined;
  offline?: boolean | undefined;
}) {
  const list = useRef<HTMLDivElement>(null);

  function tell() {
    const form = list.current?.closest("form");
    if (form) onChange?.(answerFromForm(inputs, new FormData(form)));
  }

  return (
    <div ref={list} onInput={tell} className="flex flex-col gap-8">
      {inputs.map((input) => (
        <div key={input.id} data-open={open.includes(input.id)}>
          <InputField input={input} value={valueOf(input, answer)} open={open.includes(input.id)} offline={offline} />
        </div>
      ))}
    </div>
  );
}
