import type { Extensions } from "@tiptap/core";
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { ListKeymap } from "@tiptap/extension-list";
import { useEditor } from "@tiptap/react";
import type { Editor } from "@tiptap/react";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "../document.ts";
import type { Choice, Question } from "../editing/choices.ts";
import { EditorKeys } from "../editing/keys.ts";
import { CleanPaste } from "../editing/pasting.ts";
import { SlashMenu } from "../editing/slashMenu.ts";
import { TableShape } from "../editing/tableShape.ts";
import { trimmed } from "../editing/trimming.ts";
import { useSlash } from "./useSlash.ts";
import type { Slash } from "./useSlash.ts";

interface Wanted {
  value: Document;
  onChange: (document: Document) => void;
  editable?: boolean;
  lang?: string | undefined;
  labelledBy: string;
  describedBy?: string | undefined;
  extensions: Extensions;
  placeholder: string;
  rich: boolean;
  helpId: string;
  offered: readonly Choice[];
  ask: (question: Question) => void;
  toToolbar: () => void;
  takePicture: (file: File) => void;
  say: (text: string) => void;
}

/** A TipTap editor with the keys, the menu and the pasting of ours, kept in step with the value it shows. */
export function useDocumentEditor(wanted: Wanted): { editor: Editor; slash: Slash } {
  const { t } = useTranslation("documents");
  const now = useRef(wanted);
  now.current = wanted;
  const slash = useSlash(wanted.offered, (question) => now.current.ask(question));
  const shown = useRef(wanted.value);

  const extensions = useMemo(
    () => [
      ...wanted.extensions,
      UndoRedo,
      ListKeymap,
      Gapcursor,
      Dropcursor.configure({ class: "drop-cursor", color: false, width: 2 }),
      Placeholder.configure({
        includeChildren: true,
        showOnlyCurrent: false,
        placeholder: ({ editor, node }) => {
          if (node.type.name === "detailsSummary") return t("editor.summaryPlaceholder");
          if (node.type.name === "heading") return t("editor.headingPlaceholder");
          return editor.isEmpty ? now.current.placeholder : "";
        },
      }),
      EditorKeys.configure({
        toToolbar: () => now.current.toToolbar(),
        askLink: () => now.current.ask("link"),
        open(name) {
          const question = questionOf[name];
          if (question) now.current.ask(question);
          return question !== undefined;
        },
      }),
      CleanPaste.configure({
        takePicture: (file) => now.current.takePicture(file),
        refuse: () => now.current.say(t("paste.tooLarge")),
        leftBehind: (count) => now.current.say(t("paste.pictures", { count })),
        notAPicture: () => now.current.say(t("paste.notAPicture")),
      }),
      ...(wanted.rich ? [TrailingNode, TableShape, SlashMenu.configure({ suggestion: slash.suggestion })] : []),
    ],
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an editor keeps the extensions it was made with
    [],
  );

  const editor = useEditor({
    extensions,
    content: wanted.value,
    editable: wanted.editable ?? true,
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: { attributes: attributesOf(wanted) },
    onUpdate({ editor: changed }) {
      const document = trimmed(changed.getJSON() as Document);
      if (JSON.stringify(document) === JSON.stringify(shown.current)) return;
      shown.current = document;
      now.current.onChange(document);
    },
  });

  useEffect(() => {
    if (wanted.value === shown.current) return;
    const different = JSON.stringify(wanted.value) !== JSON.stringify(shown.current);
    shown.current = wanted.value;
    if (different) editor.commands.setContent(wanted.value, { emitUpdate: false });
  }, [editor, wanted.value]);
  useEffect(() => editor.setEditable(wanted.editable ?? true, false), [editor, wanted.editable]);
  return { editor, slash };
}

const questionOf: Record<string, Question> = {
  image: "image",
  video: "video",
  attachment: "attachment",
  exercise: "exercise",
  sourceNote: "source",
};

function attributesOf({ lang, labelledBy, describedBy, helpId }: Wanted): Record<string, string> {
  return {
    ...(lang !== undefined && { lang }),
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": labelledBy,
    "aria-describedby": [describedBy, helpId].filter(Boolean).join(" "),
    class: "reading",
  };
}
