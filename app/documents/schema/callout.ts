import { mergeAttributes, Node } from "@tiptap/core";
import { calloutKinds } from "../document.ts";

/** A framed piece of text: a tip, a caution, an example or a note. */
export const Callout = Node.create({
  name: "callout",
  group: "block",
  content: "prose+",
  defining: true,

  addAttributes() {
    return {
      kind: {
        default: "tip",
        parseHTML: (element) => calloutKinds.find((kind) => kind === element.getAttribute("data-callout")) ?? "note",
        renderHTML: ({ kind }) => ({ "data-callout": kind }),
      },
    };
  },

  parseHTML() {
    return [{ tag: "[data-callout]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["div", mergeAttributes(HTMLAttributes, { class: "callout" }), 0];
  },
});
