import { Redo2, Undo2, UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { useEditor } from "./editorContext.tsx";
import { PatternSelect } from "./patternSelect.tsx";

/** What belongs to the whole drawing: somebody new, back and forward, and what stands out. */
export function Toolbar({ pattern, onPattern, children }: ToolbarProps) {
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
            <Undo2 aria-hidden /> <span className="max-sm:sr-only">{t("toolbar.undo")}</span>
          </Button>
          <Button type="button" kind="quiet" onClick={redo} disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z">
            <Redo2 aria-hidden /> <span className="max-sm:sr-only">{t("toolbar.redo")}</span>
          </Button>
        </>
      )}
      {children}
      <PatternSelect value={pattern} onChange={onPattern} />
    </div>
  );
}

interface ToolbarProps {
  pattern: string;
  onPattern: (key: string) => void;
  /** What the family goes out and comes in by. */
  children: ReactNode;
}
