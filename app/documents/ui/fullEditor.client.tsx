import { useTranslation } from "react-i18next";
import { documentExtensions } from "../schema/schema.ts";
import { EditorSurface } from "./editorSurface.tsx";
import type { EditorProps } from "./documentEditor.tsx";
import { SurroundingsContext } from "../editing/surroundings.ts";
import type { Surroundings } from "../editing/surroundings.ts";
import { useMemo } from "react";
import { blockViews } from "./blockViews.tsx";

/** The editor of documents, with everything that can stand in them. */
export default function FullEditor({ sources, fileHref, upload, exercises, ...props }: EditorProps & Surroundings) {
  const { t } = useTranslation("documents");
  const surroundings = useMemo(
    () => ({ sources, fileHref, upload, exercises }),
    [sources, fileHref, upload, exercises],
  );
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <EditorSurface
        {...props}
        extensions={extensions}
        rich
        placeholder={props.placeholder ?? t("editor.placeholder")}
      />
    </SurroundingsContext.Provider>
  );
}

const extensions = blockViews(documentExtensions);
