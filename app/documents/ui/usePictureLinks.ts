import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import { pictureIn } from "../picture.ts";

/** A link to a picture of this field brings its writer there, with the picture chosen: Enter then describes it. */
export function usePictureLinks(editor: Editor, field: string | undefined): void {
  useEffect(() => {
    if (field === undefined) return;
    const follow = (hash: string) => {
      const number = pictureIn(hash, field);
      return number !== null && choose(editor, number);
    };

    function click(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link?.pathname !== location.pathname;
      if (!elsewhere && follow(link.hash)) event.preventDefault();
    }

    // The pictures get their places with the next frame.
    const arriving = requestAnimationFrame(() => follow(location.hash));
    document.addEventListener("click", click);
    return () => {
      cancelAnimationFrame(arriving);
      document.removeEventListener("click", click);
    };
  }, [editor, field]);
}

function choose(editor: Editor, number: number): boolean {
  const places: number[] = [];
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === "image") places.push(position);
  });
  const place = places[number - 1];
  if (place === undefined) return false;
  editor.chain().setNodeSelection(place).focus(undefined, { scrollIntoView: false }).run();
  const picture = editor.view.nodeDOM(place);
  if (picture instanceof HTMLElement) picture.scrollIntoView({ block: "center" });
  return true;
}
