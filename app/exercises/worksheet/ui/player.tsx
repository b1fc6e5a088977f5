import type { KeyedAnswer } from "../../answer.ts";
import { InputList } from "../../ui/inputList.tsx";
import { PrintList } from "../../ui/printList.tsx";
import type { PlayerProps } from "../../view.ts";
import { LearningLine } from "../../with-client/learningLine.tsx";
import type { WorksheetDefinition } from "../definition.ts";

/** A worksheet to write in, or once finished to read back. */
export function Player({ definition, answer, outcome, ...rest }: PlayerProps<WorksheetDefinition, KeyedAnswer>) {
  if (outcome) return <PrintList inputs={definition.fields} answer={answer} />;
  return (
    <>
      {definition.withClient && !rest.offline ? <LearningLine /> : null}
      <InputList inputs={definition.fields} answer={answer} {...rest} />
    </>
  );
}
