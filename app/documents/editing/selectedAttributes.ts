import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

/** The attributes of the node that is selected as a whole, when it has this name. */
export function selectedAttributes(editor: Editor, name: string): Record<string, string | number | null> | null {
  const { selection } = editor.state;
  return selection instanceof NodeSelection && selection.node.type.name === name ? selection.node.attrs : null;
}
