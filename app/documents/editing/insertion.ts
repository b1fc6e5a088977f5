import type { Editor, Range } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { Selection, Transaction } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import type { DocumentNode } from "../document.ts";

/**
 * Puts a block where the cursor is: in the place of an empty paragraph, else after the smallest block around the
 * cursor whose parent may hold it. The cursor goes into the new block, or after one that cannot be typed in.
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

/** Changes the block of this kind that is selected, or puts in a new one. */
export function placeBlock(
  editor: Editor,
  type: string,
  present: object | null,
  attrs: NonNullable<DocumentNode["attrs"]>,
): void {
  if (present) editor.chain().updateAttributes(type, attrs).run();
  else insertBlock(editor, { type, attrs });
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
  const selection = node.isAtom ? after(tr, position + node.nodeSize) : null;
  tr.setSelection(selection ?? TextSelection.near(tr.doc.resolve(position + 1)));
}

/** A place to type on after a block; selected, the block would be replaced by the next letter. */
function after(tr: Transaction, position: number): Selection {
  const place = tr.doc.resolve(position);
  const paragraph = tr.doc.type.schema.nodes["paragraph"]!;
  const isFree = place.parent.canReplaceWith(place.index(), place.index(), paragraph);
  if (!place.nodeAfter?.isTextblock && isFree) tr.insert(position, paragraph.create());
  return TextSelection.near(tr.doc.resolve(position));
}
