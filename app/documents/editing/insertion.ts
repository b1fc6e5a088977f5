import type { Editor, Range } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Transaction } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import type { DocumentNode } from "../document.ts";

/**
 * Puts a block where the cursor is: in the place of an empty paragraph, else after the smallest block around the
 * cursor whose parent may hold it. The cursor goes into the new block, or selects it.
 */
export function insertBlock(editor: Editor, block: DocumentNode, replaced?: Range): void {
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      if (replaced) tr.delete(replaced.from, replaced.to);
      const node = state.schema.nodeFromJSON(block);
      const position = placed(tr, node);
      if (position === null) return false;
      select(tr, node, position);
      tr.scrollIntoView();
      return true;
    })
    .run();
}

function placed(tr: Transaction, node: Node): number | null {
  const { $from, to } = tr.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const child = $from.node(depth);
    const blank = child.type.name === "paragraph" && child.content.size === 0;
    if (blank && parent.canReplaceWith(index, index + 1, node.type)) {
      tr.replaceWith($from.before(depth), $from.after(depth), node);
      return $from.before(depth);
    }
    if (parent.canReplaceWith(index + 1, index + 1, node.type)) {
      tr.insert($from.after(depth), node);
      return $from.after(depth);
    }
  }
  if ($from.depth > 0) return null;
  tr.insert(to, node);
  return to;
}

function select(tr: Transaction, node: Node, position: number): void {
  const selection = node.isAtom
    ? NodeSelection.create(tr.doc, position)
    : TextSelection.near(tr.doc.resolve(position + 1));
  tr.setSelection(selection);
}
