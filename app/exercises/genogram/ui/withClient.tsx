import { z } from "zod";
import type { BaseDefinition } from "../../kind.ts";
import type { ClientEditorProps, ClientKind } from "../../with-client/clientKind.ts";
import { OtherFiles } from "../../with-client/otherFiles.tsx";
import { emptyFamily, family as familySchema } from "../family.ts";
import type { Family } from "../family.ts";
import { Exchange } from "./files/exchange.tsx";
import { GenogramEditor } from "./editor/genogramEditor.tsx";
import { GenogramView } from "./picture/genogramView.tsx";

const definitionSchema = z.looseObject({ version: z.number(), title: z.string() });

/** A genogram to draw together with a client: it begins empty, and a file of one exercise opens in every other. */
export const genogramWithClient: ClientKind<BaseDefinition, Family> = {
  slug: "genogram",
  wide: true,
  empty: emptyFamily,
  parse(stored) {
    const definition = definitionSchema.safeParse(stored.definition);
    const content = familySchema.safeParse(stored.answer);
    if (!definition.success || !content.success) return null;
    return { definition: definition.data, content: content.data };
  },
  Editor: Drawing,
  Print: ({ content }) => (content.people.length === 0 ? null : <GenogramView family={content} />),
};

function Drawing({ definition, content, onChange }: ClientEditorProps<BaseDefinition, Family>) {
  return (
    <>
      <GenogramEditor
        family={content}
        onChange={onChange}
        title={definition.title}
        fictitious={false}
        withFiles={false}
      />
      <OtherFiles>
        <Exchange family={content} onReplace={onChange} title={content.title || definition.title} />
      </OtherFiles>
    </>
  );
}
