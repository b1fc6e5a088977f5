import type { Editor, Range } from "@tiptap/core";
import { calloutKinds } from "../document.ts";
import type { CalloutKind, DocumentNode } from "../document.ts";
import { insertBlock } from "./insertion.ts";

/** What the editor asks in a dialog before it can put something in. */
export type Question = "image" | "video" | "attachment" | "link" | "source" | "exercise";

/** The names of what can be put in; their words stand in the language files under `insert`. */
export type ChoiceName =
  | "heading"
  | "subheading"
  | "bullets"
  | "numbers"
  | "table"
  | CalloutKind
  | "details"
  | "image"
  | "video"
  | "attachment"
  | "source"
  | "exercise";

/** Something that can be put into a text, from the slash menu or from the menu of the toolbar. */
export interface Choice {
  name: ChoiceName;
  insert: (editor: Editor, ask: (question: Question) => void, replaced?: Range) => void;
}

/** Everything that can be put into a document. */
export const choices: readonly Choice[] = [
  turn("heading", (editor) => editor.chain().setHeading({ level: 2 })),
  turn("subheading", (editor) => editor.chain().setHeading({ level: 3 })),
  turn("bullets", (editor) => editor.chain().toggleBulletList()),
  turn("numbers", (editor) => editor.chain().toggleOrderedList()),
  put("table", table),
  ...calloutKinds.map((kind) =>
    put(kind, () => ({ type: "callout", attrs: { kind }, content: [{ type: "paragraph" }] })),
  ),
  put("details", () => ({
    type: "details",
    content: [{ type: "detailsSummary" }, { type: "detailsContent", content: [{ type: "paragraph" }] }],
  })),
  asked("image"),
  asked("video"),
  asked("attachment"),
  asked("source"),
  asked("exercise"),
];

/** The choices whose words begin with or hold what was typed, the best first. */
export function choicesFor(query: string, offered: readonly Choice[], wordsOf: (choice: Choice) => string): Choice[] {
  const wanted = plain(query);
  const scored = offered.map((choice) => {
    const words = plain(wordsOf(choice));
    return {
      choice,
      rank: words.startsWith(wanted) ? 0 : words.includes(` ${wanted}`) ? 1 : words.includes(wanted) ? 2 : 3,
    };
  });
  return scored
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ choice }) => choice);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function turn(name: ChoiceName, apply: (editor: Editor) => ReturnType<Editor["chain"]>): Choice {
  return {
    name,
    insert(editor, _ask, replaced) {
      if (replaced) editor.chain().focus().deleteRange(replaced).run();
      if (!apply(editor).focus().run()) insertBlock(editor, blockFor(name));
    },
  };
}

/** Where the text around the cursor cannot become a heading or a list, a new one comes after it. */
function blockFor(name: ChoiceName): DocumentNode {
  if (name === "heading" || name === "subheading")
    return { type: "heading", attrs: { level: name === "heading" ? 2 : 3 } };
  const content = [{ type: "listItem", content: [{ type: "paragraph" }] }];
  return { type: name === "bullets" ? "bulletList" : "orderedList", content };
}

function put(name: ChoiceName, block: () => DocumentNode): Choice {
  return { name, insert: (editor, _ask, replaced) => insertBlock(editor, block(), replaced) };
}

function asked(name: Exclude<Question, "link">): Choice {
  return {
    name,
    insert(editor, ask, replaced) {
      if (replaced) editor.chain().focus().deleteRange(replaced).run();
      ask(name);
    },
  };
}

function table(): DocumentNode {
  const row = (type: string) => ({
    type: "tableRow",
    content: Array.from({ length: 3 }, () => ({ type, content: [{ type: "paragraph" }] })),
  });
  return { type: "table", content: [row("tableHeader"), row("tableCell"), row("tableCell")] };
}
