import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "#app/ui/textField.tsx";
import { placeBlock } from "../editing/insertion.ts";
import { selectedAttributes } from "../editing/selectedAttributes.ts";
import { attributeLimits } from "../limits.ts";
import { fieldOf } from "./dialogForm.tsx";
import type { Mistakes } from "./dialogForm.tsx";
import { UploadForm } from "./uploadForm.tsx";
import { useUpload } from "./useUpload.ts";

/** Asks for a PDF and for what readers see it called; for one that stands there already, either may be changed. */
export function AttachmentForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation("documents");
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [present] = useState(() => selectedAttributes(editor, "attachment"));
  const { upload, ...uploading } = useUpload();

  async function save(answers: FormData) {
    const title = String(answers.get("title")).trim();
    const file = answers.get("file");
    const chosen = file instanceof File && file.size > 0 ? file : null;
    if (!chosen && !present) return setMistakes({ file: "attachment.fileMissing" });
    setMistakes({});
    const uploaded = chosen ? await upload(chosen, "pdf") : null;
    if (chosen && !uploaded) return;
    const picked = uploaded && { fileId: uploaded.fileId, name: uploaded.name, bytes: uploaded.bytes };
    const attrs = { ...present, ...picked, title };
    placeBlock(editor, "attachment", present, attrs);
    onDone();
  }

  return (
    <UploadForm mistakes={mistakes} present={present !== null} uploading={uploading} onSave={save} onCancel={onDone}>
      <TextField
        type="file"
        accept="application/pdf"
        field={{ ...fieldOf("file", mistakes), required: !present }}
        label={t("image.file")}
        hint={present ? t("attachment.present", { name: String(present["name"]) }) : t("attachment.fileHint")}
      />
      <TextField
        field={{
          ...fieldOf("title", mistakes, String(present?.["title"] ?? "")),
          required: false,
          maxLength: attributeLimits.title,
        }}
        label={t("attachment.name")}
        hint={t("attachment.nameHint")}
        autoComplete="off"
      />
    </UploadForm>
  );
}
