import { useEffect, useRef } from "react";
import { answerFromForm, emptyAnswer, fitAnswer, valueOf } from "../answer.ts";
import type { KeyedAnswer } from "../answer.ts";
import type { Input } from "../input.ts";
import { restoreTyping } from "./earlyTyping.ts";
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
  const isTakenOver = useRef(false);

  function tell() {
    const given = read();
    if (given) onChange?.(given);
  }

  function read() {
    const form = list.current?.closest("form");
    return form ? answerFromForm(inputs, new FormData(form)) : null;
  }

  useEffect(() => {
    if (isTakenOver.current) return;
    isTakenOver.current = true;
    restoreTyping(list.current!);
    const sent = fitAnswer(inputs, answer ?? emptyAnswer());
    const given = read() ?? sent;
    if (JSON.stringify(given) !== JSON.stringify(sent)) onChange?.(given);
  });

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
