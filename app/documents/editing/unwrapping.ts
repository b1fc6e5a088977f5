import { findParentNode } from "@tiptap/core";
import type { Editor } from "@tiptap/core";
import { Fragment } from "@tiptap/pm/model";
import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";

/** Takes a callout or a fold-out away around the cursor and leaves what stood in it. */
export function unwrapBlock(editor: Editor, name: "callout" | "details"): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const found = findParentNode((node) => node.type.name === name)(state.selection);
      if (!found) return false;
      tr.replaceWith(found.pos, found.pos + found.node.nodeSize, contentOf(found.node));
      tr.setSelection(TextSelection.near(tr.doc.resolve(found.pos + 1)));
      return true;
    })
    .run();
}

/** The title of a fold-out becomes a paragraph before its text. */
function contentOf(node: Node): Fragment {
  if (node.type.name !== "details") return node.content;
  const [summary, content] = [node.firstChild!, node.lastChild!];
  const title = node.type.schema.nodes["paragraph"]!.create(null, summary.content);
  return summary.content.size > 0 ? Fragment.from(title).append(content.content) : content.content;
}
