import type { Editor } from "@tiptap/core";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Dialog } from "#app/ui/dialog.tsx";
import type { Question } from "../editing/choices.ts";
import { AttachmentForm } from "./attachmentForm.tsx";
import { ImageForm } from "./imageForm.tsx";
import { LinkForm } from "./linkForm.tsx";
import { SourceForm } from "./sourceForm.tsx";
import { VideoForm } from "./videoForm.tsx";

/** The dialogs of the editor. They stand outside the page's own form, so that their fields are not sent with it. */
export function EditorDialogs({
  editor,
  question,
  picture,
  onClose,
}: {
  editor: Editor;
  question: Question | null;
  picture: File | null;
  onClose: () => void;
}) {
  const { t } = useTranslation("documents");
  const titles = {
    link: t("link.title"),
    image: t("image.title"),
    video: t("film.title"),
    attachment: t("attachment.title"),
    source: t("sources.title"),
  };
  return createPortal(
    (["link", "image", "video", "attachment", "source"] as const).map((name) => (
      <Dialog key={name} open={question === name} onClose={onClose} title={titles[name]}>
        {name === "link" ? <LinkForm editor={editor} onDone={onClose} /> : null}
        {name === "image" ? <ImageForm editor={editor} picture={picture} onDone={onClose} /> : null}
        {name === "video" ? <VideoForm editor={editor} onDone={onClose} /> : null}
        {name === "attachment" ? <AttachmentForm editor={editor} onDone={onClose} /> : null}
        {name === "source" ? <SourceForm editor={editor} onDone={onClose} /> : null}
      </Dialog>
    )),
    document.body,
  );
}
