import { emptyAnswer } from "../../answer.ts";
import type { KeyedAnswer } from "../../answer.ts";
import type { ClientEditorProps, ClientKind } from "../../with-client/clientKind.ts";
import type { WorksheetDefinition } from "../definition.ts";
import { worksheet } from "../kind.ts";
import { Player } from "./player.tsx";
import { Print } from "./print.tsx";

/** A worksheet to fill in together with a client. A file belongs to its worksheet, also after that was revised. */
export const worksheetWithClient: ClientKind<WorksheetDefinition, KeyedAnswer> = {
  slug: "worksheet",
  bound: true,
  empty: emptyAnswer,
  parse(stored) {
    const definition = worksheet.definition.safeParse(worksheet.upgrade(stored.definition));
    const answer = worksheet.answer.safeParse(stored.answer);
    if (!definition.success || !answer.success) return null;
    return { definition: definition.data, content: worksheet.fit(definition.data, answer.data) };
  },
  Editor: Sheet,
  Print: ({ definition, content }) => <Print definition={definition} answer={content} />,
};

function Sheet({ definition, content, onChange, lang }: ClientEditorProps<WorksheetDefinition, KeyedAnswer>) {
  return (
    // The method that goes nowhere: even a form that is sent by mistake sends nothing.
    <form
      lang={lang}
      method="dialog"
      noValidate
      autoComplete="off"
      className="max-w-form"
      onSubmit={(event) => event.preventDefault()}
    >
      <Player definition={definition} answer={content} offline onChange={onChange} />
    </form>
  );
}
