import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { useEditor } from "./editorContext.tsx";
import { PersonSelect } from "./inspector/personSelect.tsx";
import { TieForm } from "./tieForm.tsx";

/** An emotional line that is being drawn: from somebody, to whoever is chosen next. */
export interface Tying {
  from: string;
  to: string | null;
}

/** In the drawing: says that whoever is chosen next is at the other end. */
export function TieBanner({ from, onCancel }: { from: string; onCancel: () => void }) {
  const { t } = useTranslation("genogramEditor");
  const { nameAt } = useEditor();
  return (
    <div
      data-floating
      role="status"
      className="absolute start-2 end-14 top-2 flex w-fit items-center gap-3 rounded-card border border-edge bg-surface py-1 ps-3 pe-1 text-ink shadow-raised"
    >
      <p>{t("tie.choose", { name: nameAt(from) })}</p>
      <Button type="button" kind="quiet" size="small" aria-label={t("cancel")} onClick={onCancel}>
        <X aria-hidden />
      </Button>
    </div>
  );
}

/** Asks with whom, where nobody was pointed at, and then which kind of line; nothing is drawn before both are known. */
export function TieDialog({
  tying,
  onChoose,
  onEnd,
}: {
  tying: Tying;
  onChoose: (to: string) => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation("genogramEditor");
  const { nameAt } = useEditor();
  const { from, to } = tying;
  return (
    <Dialog open onClose={onEnd} title={t("tie.title")}>
      {to === null ? (
        <PersonSelect label={t("tie.withWhom", { name: nameAt(from) })} except={[from]} value="" onChange={onChoose} />
      ) : (
        <TieForm from={from} to={to} onDone={onEnd} />
      )}
    </Dialog>
  );
}
