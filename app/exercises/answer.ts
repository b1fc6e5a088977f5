import { z } from "zod";
import { text } from "./field.ts";
import { fitValue, mostRows, valueFromForm } from "./input.ts";
import type { Input, Value } from "./input.ts";

const key = z.string().max(40);
const written = text.max(10_000);

/** An answer that gives each input its value by the input's id. */
export const keyedAnswer = z.strictObject({
  version: z.literal(1),
  answers: z
    .record(
      key,
      z.union([written, z.array(key).max(100), z.number(), z.array(z.record(key, text.max(2000))).max(mostRows)]),
    )
    .refine((answers) => Object.keys(answers).length <= 200, {
      error: "An answer has at most 200 values.",
    }),
});

export type KeyedAnswer = z.infer<typeof keyedAnswer>;

/** The answer that says nothing yet. */
export function emptyAnswer(): KeyedAnswer {
  return { version: 1, answers: {} };
}

/** The value that an answer gives to an input, as the input can hold it. */
export function valueOf(input: Input, answer: KeyedAnswer): Value | undefined {
  return Object.hasOwn(answer.answers, input.id) ? fitValue(input, answer.answers[input.id]) : undefined;
}

/** The same answer with one value changed. */
export function withValue(answer: KeyedAnswer, id: string, value: Value | undefined): KeyedAnswer {
  const { [id]: _, ...others } = answer.answers;
  return { ...answer, answers: value === undefined ? others : { ...others, [id]: value } };
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
