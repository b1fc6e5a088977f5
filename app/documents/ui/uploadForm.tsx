import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import { DialogForm } from "./dialogForm.tsx";
import type { Mistakes } from "./dialogForm.tsx";
import type { useUpload } from "./useUpload.ts";

/** A form that puts in or changes what is uploaded: it says that it is on its way, and why it did not arrive. */
export function UploadForm({
  mistakes,
  present,
  uploading: { busy, failure },
  onSave,
  onCancel,
  children,
}: {
  mistakes: Mistakes;
  /** Whether it stands in the text already. */
  present: boolean;
  uploading: Pick<ReturnType<typeof useUpload>, "busy" | "failure">;
  onSave: (answers: FormData) => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation("documents");
  return (
    <DialogForm
      mistakes={mistakes}
      busy={busy}
      save={present ? t("image.change") : t("image.save")}
      onSubmit={(answers) => void onSave(answers)}
      onCancel={onCancel}
    >
      {children}
      <output className={busy ? "" : "sr-only"}>{busy ? t("image.uploading") : null}</output>
      {failure ? <Notice kind="danger" live title={failure} /> : null}
    </DialogForm>
  );
}
