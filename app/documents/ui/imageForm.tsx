import type { Editor } from "@tiptap/core";
import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { placeBlock } from "../editing/insertion.ts";
import { SurroundingsContext } from "../editing/surroundings.ts";
import { attributeLimits } from "../limits.ts";
import { fieldOf } from "./dialogForm.tsx";
import type { Mistakes } from "./dialogForm.tsx";
import { selectedAttributes } from "../editing/selectedAttributes.ts";
import { UploadForm } from "./uploadForm.tsx";
import { useUpload } from "./useUpload.ts";

/** Asks for a picture and for what it shows; for a picture that stands there already, either may be changed. */
export function ImageForm({ editor, picture, onDone }: { editor: Editor; picture: File | null; onDone: () => void }) {
  const { t } = useTranslation("documents");
  const { fileHref } = useContext(SurroundingsContext);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [file, setFile] = useState<File | null>(picture);
  const [preview, setPreview] = useState(() => (picture ? URL.createObjectURL(picture) : null));
  const [present] = useState(() => selectedAttributes(editor, "image"));
  const { upload, ...uploading } = useUpload();
  const shown = preview ?? (present ? fileHref(String(present["fileId"])) : null);

  async function save(answers: FormData) {
    const alt = String(answers.get("alt")).trim();
    if (!file && !present) return setMistakes({ file: "image.fileMissing" });
    if (alt === "") return setMistakes({ alt: "image.altMissing" });
    setMistakes({});
    const uploaded = file ? await upload(file, "image") : null;
    if (file && !uploaded) return;
    const picked = uploaded && { fileId: uploaded.fileId, width: uploaded.width, height: uploaded.height };
    const attrs = { ...present, ...picked, alt };
    placeBlock(editor, "image", present, attrs);
    onDone();
  }

  return (
    <UploadForm mistakes={mistakes} present={present !== null} uploading={uploading} onSave={save} onCancel={onDone}>
      <TextField
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        field={{ ...fieldOf("file", mistakes), required: !present }}
        label={t("image.file")}
        hint={picture && file === picture ? picture.name : t("image.fileHint")}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0] ?? picture;
          setFile(chosen);
          setMistakes({});
          setPreview(chosen ? URL.createObjectURL(chosen) : null);
        }}
      />
      {shown ? (
        <img
          src={shown}
          alt=""
          onLoad={() => URL.revokeObjectURL(shown)}
          className="max-h-48 w-fit rounded-small border border-line"
        />
      ) : null}
      <TextArea
        field={{ ...fieldOf("alt", mistakes, String(present?.["alt"] ?? "")), maxLength: attributeLimits.alt }}
        label={t("image.alt")}
        hint={t("image.altHint")}
        rows={2}
      />
    </UploadForm>
  );
}
