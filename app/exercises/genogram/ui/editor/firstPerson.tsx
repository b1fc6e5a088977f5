import { UserPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { useEditor } from "./editorContext.tsx";

/** An empty sheet says with whom to begin. */
export function FirstPerson() {
  const { t } = useTranslation("genogramEditor");
  const { beginAlone } = useEditor();
  return (
    <div data-floating className="absolute inset-0 grid place-items-center p-6">
      <div className="flex max-w-80 flex-col items-center gap-3 rounded-card border border-line bg-surface p-4 text-center text-ink">
        <p>{t("empty.text")}</p>
        <Button type="button" kind="primary" onClick={beginAlone}>
          <UserPlus aria-hidden /> {t("empty.begin")}
        </Button>
      </div>
    </div>
  );
}
