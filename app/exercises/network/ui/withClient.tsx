import type { ClientEditorProps, ClientKind } from "../../with-client/clientKind.ts";
import { OtherFiles } from "../../with-client/otherFiles.tsx";
import type { NetworkDefinition } from "../definition.ts";
import { network as kind } from "../kind.ts";
import { network as networkSchema } from "../network.ts";
import type { Network } from "../network.ts";
import { NetworkEditor } from "./networkEditor.tsx";
import { NetworkViews } from "./networkView.tsx";
import { Brief } from "./player.tsx";

/** A network to draw together with a client; a file of one exercise opens in every other. */
export const networkWithClient: ClientKind<NetworkDefinition, Network> = {
  slug: "network",
  wide: true,
  empty: ({ start }) => start,
  parse(stored) {
    const definition = kind.definition.safeParse(kind.upgrade(stored.definition));
    const content = networkSchema.safeParse(stored.answer);
    if (!definition.success || !content.success) return null;
    return { definition: definition.data, content: content.data };
  },
  Editor: Drawing,
  Print: ({ definition, content }) =>
    content.members.length === 0 ? null : <NetworkViews network={content} drawing={definition.drawing} />,
};

function Drawing({ definition, content, onChange, lang }: ClientEditorProps<NetworkDefinition, Network>) {
  return (
    <div className="flex flex-col gap-6">
      <div lang={lang}>
        <Brief definition={definition} />
      </div>
      <NetworkEditor
        network={content}
        onChange={onChange}
        drawing={definition.drawing}
        title={definition.title}
        fictitious={false}
        filesIn={OtherFiles}
      />
    </div>
  );
}
