import { fitValue, valueFromForm } from "./input.ts";
import type { Input, Value } from "./input.ts";

/** An answer that gives each input its value by the input's id. */
export interface KeyedAnswer {
  version: 1;
  answers: Record<string, Value>;
}

/** The answer that says nothing yet. */
export function emptyAnswer(): KeyedAnswer {
  return { version: 1, answers: {} };
}

/** The value that an answer gives to an input, as the input can hold it. */
export function valueOf(input: Input, answer: KeyedAnswer | null): Value | undefined {
  return answer && Object.hasOwn(answer.answers, input.id) ? fitValue(input, answer.answers[input.id]) : undefined;
}

/** Keeps of an answer what these inputs ask for, in their order. */
export function fitAnswer(inputs: readonly Input[], answer: KeyedAnswer): KeyedAnswer {
  return collect(inputs, (input) => valueOf(input, answer));
}

/** Reads the values of these inputs from a plain HTML form. */
export function answerFromForm(inputs: readonly Input[], form: FormData): KeyedAnswer {
  return collect(inputs, (input) => valueFromForm(input, form));
}

/** The ids of the inputs that an answer leaves open. */
export function openInputs(inputs: readonly Input[], answer: KeyedAnswer): string[] {
  return inputs.filter((input) => valueOf(input, answer) === undefined).map((input) => input.id);
}

/** For a form of which one value is enough: its first input while everything is open, else nothing. */
export function firstWhenEmpty(inputs: readonly Input[], answer: KeyedAnswer): string[] {
  const open = openInputs(inputs, answer);
  return open.length === inputs.length ? open.slice(0, 1) : [];
}

function collect(inputs: readonly Input[], read: (input: Input) => Value | undefined): KeyedAnswer {
  const values = inputs.map((input) => [input.id, read(input)] as const);
  return {
    version: 1,
    answers: Object.fromEntries(values.filter((entry): entry is readonly [string, Value] => entry[1] !== undefined)),
  };
}
