import type { KeyedAnswer } from "../../answer.ts";
import { PrintList } from "../../ui/printList.tsx";
import type { PrintProps } from "../../view.ts";
import { inputsOf } from "../input.ts";
import type { ReflectionDefinition } from "../definition.ts";

/** A reflection on paper. */
export function Print({ definition, answer }: PrintProps<ReflectionDefinition, KeyedAnswer>) {
  return <PrintList inputs={inputsOf(definition)} answer={answer} writable />;
}
