import { Extension } from "@tiptap/core";
import { Suggestion } from "@tiptap/suggestion";
import type { SuggestionOptions } from "@tiptap/suggestion";
import type { Choice } from "./choices.ts";

export type SlashSuggestion = Pick<SuggestionOptions<Choice, Choice>, "items" | "command" | "render">;

/** A name of one or two words, right after the slash: "he / she" asks for nothing. */
const asksForSomething = /^\/(?!\s)\S*(?:\s\S*)?$/;

/** A menu of what can be put in, opened by a slash at the begin of a line or after a space. */
export const SlashMenu = Extension.create<{ suggestion: SlashSuggestion }>({
  name: "slashMenu",

  addOptions() {
    return { suggestion: {} };
  },

  addProseMirrorPlugins() {
    return [
      Suggestion<Choice, Choice>({
        editor: this.editor,
        char: "/",
        dismissOnOutsideClick: true,
        decorationClass: "slash-query",
        allowSpaces: true,
        allow: ({ state, range }) =>
          state.selection.$from.parent.type.name === "paragraph" &&
          asksForSomething.test(state.doc.textBetween(range.from, range.to)),
        ...this.options.suggestion,
      }),
    ];
  },
});
