import { Extension } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";

interface KeyOptions {
  toToolbar: () => void;
  askLink: () => void;
  /** Opens what belongs to the node that is selected, by its name; false when nothing does. */
  open: (name: string) => boolean;
}

/**
 * The keys that belong to no node. Alt+F10 goes to the toolbar. Tab indents a list and walks through a table; after
 * Escape it leaves the text, so that nobody gets stuck in it.
 */
export const EditorKeys = Extension.create<KeyOptions>({
  name: "editorKeys",
  priority: 2000,

  addOptions() {
    return { toToolbar: () => {}, askLink: () => {}, open: () => false };
  },

  addKeyboardShortcuts() {
    return {
      "Alt-F10": () => {
        this.options.toToolbar();
        return true;
      },
      "Mod-k": () => {
        this.options.askLink();
        return true;
      },
      Enter: () => {
        const { selection } = this.editor.state;
        return selection instanceof NodeSelection && this.options.open(selection.node.type.name);
      },
    };
  },

  addProseMirrorPlugins() {
    let leaving = false;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            // A handled event is no longer the editor's, yet not prevented: the browser moves the focus.
            keydown(_view, event) {
              if (event.key === "Tab") return leaving;
              if (event.key !== "Shift") leaving = event.key === "Escape";
              return false;
            },
            blur() {
              leaving = false;
              return false;
            },
          },
        },
      }),
    ];
  },
});
