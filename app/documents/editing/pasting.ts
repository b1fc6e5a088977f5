import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { cleanedPaste, pasteLimits } from "./paste.ts";
import type { CleanedPaste } from "./paste.ts";

interface PasteOptions {
  /** Takes the picture that was pasted or dropped. */
  takePicture: (file: File) => void;
  notAPicture: () => void;
  /** Says that the paste is too large; nothing has changed. */
  refuse: () => void;
  /** Says that so many pictures did not come along. */
  leftBehind: (count: number) => void;
}

/** Cleans what is pasted, refuses what is too large, and hands over pictures. */
export const CleanPaste = Extension.create<PasteOptions>({
  name: "cleanPaste",

  addOptions() {
    const nothing = () => {};
    return { takePicture: nothing, notAPicture: nothing, refuse: nothing, leftBehind: nothing };
  },

  addProseMirrorPlugins() {
    const { takePicture, notAPicture, refuse, leftBehind } = this.options;

    function taken(transfer: DataTransfer | null): boolean {
      if (!transfer) return false;
      const [html, text] = [transfer.getData("text/html"), transfer.getData("text/plain")];
      if (isTooMuch(html, text)) {
        refuse();
        return true;
      }
      if (html !== "" || text !== "" || transfer.files.length === 0) return false;
      const picture = [...transfer.files].find((file) => file.type.startsWith("image/"));
      if (picture) takePicture(picture);
      else notAPicture();
      return true;
    }

    let last: { from: string; to: CleanedPaste } | undefined;
    function clean(html: string): CleanedPaste {
      if (last?.from !== html) last = { from: html, to: cleanedPaste(html) };
      return last.to;
    }

    function isTooMuch(html: string, text: string): boolean {
      if (html.length > pasteLimits.html || text.length > pasteLimits.text) return true;
      const lines = html === "" ? text.matchAll(/\n/g) : clean(html).html.matchAll(/<(p|h2|h3|li|tr)\b/g);
      return [...lines].length > pasteLimits.lines;
    }

    function handled(event: ClipboardEvent | DragEvent, transfer: DataTransfer | null): boolean {
      const done = taken(transfer);
      if (done) event.preventDefault();
      return done;
    }

    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => handled(event, event.clipboardData),
            drop: (_view, event) => handled(event, event.dataTransfer),
          },
          transformPastedHTML(html) {
            const { html: cleaned, pictures } = clean(html);
            if (pictures > 0) leftBehind(pictures);
            return cleaned;
          },
        },
      }),
    ];
  },
});
