import type { Editor } from "@tiptap/core";
import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios } from "#app/ui/choices.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { placeBlock } from "../editing/insertion.ts";
import { SurroundingsContext } from "../editing/surroundings.ts";
import { hrefFromTyped } from "../href.ts";
import { attributeLimits } from "../limits.ts";
import { fieldOf } from "./dialogForm.tsx";
import type { Mistakes } from "./dialogForm.tsx";
import { selectedAttributes } from "../editing/selectedAttributes.ts";
import { UploadForm } from "./uploadForm.tsx";
import { useUpload } from "./useUpload.ts";

/** Asks for a film: its title, and a link to it or a file. */
export function VideoForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation("documents");
  const surroundings = useContext(SurroundingsContext);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [present] = useState(() => selectedAttributes(editor, "video"));
  const [kind, setKind] = useState(present?.["fileId"] ? "file" : "link");
  const { upload, ...uploading } = useUpload();

  async function save(answers: FormData) {
    const title = String(answers.get("title")).trim();
    if (title === "") return setMistakes({ title: "film.nameMissing" });
    const place = kind === "link" ? linkIn(answers) : await fileIn(answers);
    if (!place) return;
    setMistakes({});
    const attrs = { ...place, title };
    placeBlock(editor, "video", present, attrs);
    onDone();
  }

  function linkIn(answers: FormData) {
    const href = hrefFromTyped(String(answers.get("href")));
    if (href && /^https?:/i.test(href)) return { fileId: null, href };
    setMistakes({ href: "film.wrong" });
    return null;
  }

  async function fileIn(answers: FormData) {
    const file = answers.get("file");
    if (file instanceof File && file.size > 0) {
      const uploaded = await upload(file, "video");
      return uploaded && { fileId: uploaded.fileId, href: null };
    }
    if (present?.["fileId"]) return { fileId: String(present["fileId"]), href: null };
    setMistakes({ file: "film.fileMissing" });
    return null;
  }

  return (
    <UploadForm mistakes={mistakes} present={present !== null} uploading={uploading} onSave={save} onCancel={onDone}>
      <TextField
        field={{ ...fieldOf("title", mistakes, String(present?.["title"] ?? "")), maxLength: attributeLimits.title }}
        label={t("film.name")}
        autoComplete="off"
      />
      {surroundings.upload ? (
        <div onChange={(event) => setKind((event.target as HTMLInputElement).value)}>
          <Radios
            field={{ name: "kind", initialValue: kind }}
            label={t("film.kind")}
            options={[
              { value: "link", label: t("film.link"), hint: t("film.linkHint") },
              { value: "file", label: t("film.file"), hint: t("film.fileHint") },
            ]}
          />
        </div>
      ) : null}
      {kind === "link" ? (
        <TextField
          key="href"
          field={fieldOf("href", mistakes, String(present?.["href"] ?? ""))}
          label={t("film.address")}
          inputMode="url"
          autoComplete="off"
        />
      ) : (
        <TextField
          key="file"
          type="file"
          accept="video/mp4,video/webm"
          field={fieldOf("file", mistakes)}
          label={t("image.file")}
        />
      )}
    </UploadForm>
  );
}
