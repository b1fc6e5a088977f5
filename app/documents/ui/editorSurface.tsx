import type { Editor, Extensions } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { EditorContent, useEditorState } from "@tiptap/react";
import { useContext, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useToast } from "#app/ui/toast.tsx";
import { choices } from "../editing/choices.ts";
import type { Question } from "../editing/choices.ts";
import { placeExercise } from "../editing/exercisePlacing.ts";
import { QuestionContext, SurroundingsContext } from "../editing/surroundings.ts";
import { takeUp } from "../editing/takingUp.ts";
import { EditorDialogs } from "./editorDialogs.tsx";
import type { EditorProps } from "./documentEditor.tsx";
import { SlashList } from "./slashList.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useDocumentEditor } from "./useDocumentEditor.ts";
import { usePictureLinks } from "./usePictureLinks.ts";
import "./editor.css";

/** The text with its toolbar, its menus and its dialogs. */
export function EditorSurface(props: EditorProps & { extensions: Extensions; rich: boolean; placeholder: string }) {
  const { t } = useTranslation("documents");
  const { rich, editable = true } = props;
  const [question, setQuestion] = useState<Question | null>(null);
  const [droppedPicture, setDroppedPicture] = useState<File | null>(null);
  const surroundings = useContext(SurroundingsContext);
  const toast = useToast();
  const toolbar = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();

  const offered = useMemo(() => {
    if (!rich) return [];
    const absent = {
      image: !surroundings.upload,
      attachment: !surroundings.upload,
      exercise: !surroundings.exercises,
    } as Record<string, boolean>;
    return choices.filter((choice) => !absent[choice.name]);
  }, [rich, surroundings]);

  const { editor, slash } = useDocumentEditor({
    ...props,
    helpId: `${id}-help`,
    offered,
    ask,
    toToolbar: () => toolbar.current?.querySelector<HTMLElement>("[data-stop][tabindex='0']")?.focus(),
    takePicture(file) {
      if (!surroundings.upload) return;
      setDroppedPicture(file);
      setQuestion("image");
    },
    say: (text) => toast(text, "warning"),
  });

  usePictureLinks(editor, props.anchor);

  function ask(wanted: Question) {
    if (wanted === "exercise") void placeExercise(editor, surroundings);
    else setQuestion(wanted);
  }

  return (
    <QuestionContext.Provider value={ask}>
      <div
        ref={frame}
        data-rich={rich || undefined}
        className="document-editor relative rounded-control border border-edge bg-surface"
      >
        {editable ? <Toolbar ref={toolbar} editor={editor} offered={offered} rich={rich} ask={ask} /> : null}
        <EditorContent editor={editor} />
        <p id={`${id}-help`} className="sr-only">
          {t("editor.help")} {rich ? t("editor.helpSlash") : null}
        </p>
        <SelectedBlock editor={editor} />
        {rich ? <SlashList id={`${id}-choices`} open={slash.open} frame={frame} /> : null}
        <EditorDialogs
          editor={editor}
          question={question}
          picture={droppedPicture}
          onClose={() => {
            setQuestion(null);
            setDroppedPicture(null);
            takeUp(editor);
          }}
        />
      </div>
    </QuestionContext.Provider>
  );
}

/** Says which block is chosen as a whole, for those who do not see its frame. */
function SelectedBlock({ editor }: { editor: Editor }) {
  const { t } = useTranslation("documents");
  const chosen = useEditorState({
    editor,
    selector({ editor: { state } }) {
      return state.selection instanceof NodeSelection ? names[state.selection.node.type.name] : undefined;
    },
  });
  return (
    <output className="sr-only">{chosen ? t("block.chosen", { name: t(`insert.${chosen}.label`) }) : null}</output>
  );
}

const names: Record<string, "image" | "video" | "attachment" | "exercise" | "source"> = {
  image: "image",
  video: "video",
  attachment: "attachment",
  exercise: "exercise",
  sourceNote: "source",
};
