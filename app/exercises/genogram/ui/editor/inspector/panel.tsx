import { forwardRef } from "react";
import { useTranslation } from "react-i18next";
import { useEditor } from "../editorContext.tsx";
import { Inspector } from "./inspector.tsx";

/** Beside the drawing, where there is room: everything about whoever is selected. */
export const Panel = forwardRef<HTMLElement>(function Panel(_, ref) {
  const { t } = useTranslation("genogramEditor");
  const { selected, nameAt, kinship } = useEditor();
  const of = selected !== null && kinship.people.has(selected) ? selected : null;
  return (
    <aside
      ref={ref}
      aria-label={t("panel.label")}
      data-screen-only
      className="max-h-[min(80dvh,50rem)] overflow-y-auto rounded-card border border-line bg-surface p-4"
    >
      {of === null ? (
        <p className="text-muted">{t("panel.nobody")}</p>
      ) : (
        <>
          <h3 className="mb-2">{nameAt(of)}</h3>
          <Inspector key={of} of={of} />
        </>
      )}
    </aside>
  );
});
