import { Redo2, Undo2, UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { useEditor } from "./editorContext.tsx";

/** What belongs to the whole drawing: back and forward, somebody new, and what the screen around it adds. */
export function Toolbar({ children }: { children?: ReactNode }) {
  const { t } = useTranslation("genogramEditor");
  const { canUndo, canRedo, undo, redo, beginAlone, readOnly } = useEditor();
  return (
    <div role="group" aria-label={t("toolbar.label")} data-screen-only className="flex flex-wrap items-end gap-2">
      {readOnly ? null : (
        <>
          <Button type="button" onClick={beginAlone}>
            <UserPlus aria-hidden /> {t("toolbar.person")}
          </Button>
          <Button type="button" kind="quiet" onClick={undo} disabled={!canUndo} aria-keyshortcuts="Control+Z">
            <Undo2 aria-hidden /> {t("toolbar.undo")}
          </Button>
          <Button type="button" kind="quiet" onClick={redo} disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z">
            <Redo2 aria-hidden /> {t("toolbar.redo")}
          </Button>
        </>
      )}
      {children}
    </div>
  );
}
