import { Node } from "@tiptap/core";

/** A mark in the line that names the source of what stands before it. */
export const SourceNote = Node.create({
  name: "sourceNote",
  group: "inline",
  inline: true,
  atom: true,

  addAttributes() {
    return {
      key: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-source"),
        renderHTML: ({ key }) => ({ "data-source": key }),
      },
    };
  },

  parseHTML() {
    return [{ tag: "sup[data-source]" }];
  },

  renderHTML({ HTMLAttributes, node }) {
    return ["sup", HTMLAttributes, String(node.attrs["key"])];
  },
});
