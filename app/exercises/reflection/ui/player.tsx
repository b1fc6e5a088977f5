import type { KeyedAnswer } from "../../answer.ts";
import { InputList } from "../../ui/inputList.tsx";
import { PrintList } from "../../ui/printList.tsx";
import type { PlayerProps } from "../../view.ts";
import { inputsOf } from "../input.ts";
import type { ReflectionDefinition } from "../definition.ts";

/** A reflection to write in, or once finished to read back. */
export function Player({ definition, answer, outcome, ...rest }: PlayerProps<ReflectionDefinition, KeyedAnswer>) {
  if (outcome) return <PrintList inputs={inputsOf(definition)} answer={answer} />;
  return <InputList inputs={inputsOf(definition)} answer={answer} {...rest} />;
}
