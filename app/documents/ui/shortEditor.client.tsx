import { useTranslation } from "react-i18next";
import { shortTextExtensions } from "../schema/schema.ts";
import { EditorSurface } from "./editorSurface.tsx";
import type { EditorProps } from "./documentEditor.tsx";

/** The editor of short texts. */
export default function ShortEditor(props: EditorProps) {
  const { t } = useTranslation("documents");
  return (
    <EditorSurface
      {...props}
      extensions={shortTextExtensions}
      rich={false}
      placeholder={props.placeholder ?? t("editor.shortPlaceholder")}
    />
  );
}
