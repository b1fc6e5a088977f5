import type { KeyedAnswer } from "../../answer.ts";
import { PrintList } from "../../ui/printList.tsx";
import type { PrintProps } from "../../view.ts";

import type { WorksheetDefinition } from "../definition.ts";

/** A worksheet on paper. */
export function Print({ definition, answer }: PrintProps<WorksheetDefinition, KeyedAnswer>) {
  return <PrintList inputs={definition.fields} answer={answer} writable />;
}
