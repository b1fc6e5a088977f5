import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FileKind } from "#app/files/file.ts";
import { SurroundingsContext } from "../editing/surroundings.ts";
import type { UploadedFile } from "../editing/surroundings.ts";

/** Uploads a file by the means of the page around the editor, and keeps in words why it did not work. */
export function useUpload() {
  const { t } = useTranslation("documents");
  const { upload: send } = useContext(SurroundingsContext);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function upload(file: File, kind: FileKind): Promise<UploadedFile | null> {
    setBusy(true);
    setFailure(null);
    try {
      return (await send?.(file, kind)) ?? null;
    } catch (error) {
      setFailure((error instanceof Error && error.message) || t("image.failed"));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { upload, busy, failure };
}
