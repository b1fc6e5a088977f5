import type { Editor } from "@tiptap/core";

/**
 * Gives the keyboard back to a text, at its cursor. A dialog that closes gives a text the focus and not the cursor,
 * which TipTap's own command takes for enough: what is typed next would be lost.
 */
export function takeUp(editor: Editor): void {
  editor.view.focus();
  editor.commands.scrollIntoView();
}
