import { Node } from "@tiptap/core";

/** The place of an interactive exercise; who shows the document knows what to put there. */
export const ExerciseSlot = Node.create({
  name: "exercise",
  group: "section",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      exerciseVersionId: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-exercise"),
        renderHTML: ({ exerciseVersionId }) => ({ "data-exercise": exerciseVersionId }),
      },
    };
  },

  parseHTML() {
    return [{ tag: "div[data-exercise]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["div", HTMLAttributes];
  },
});
