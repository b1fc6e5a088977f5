import { Pencil, Plus, Spline, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { relatives } from "../../relative.ts";
import { useEditor } from "./editorContext.tsx";

/** In the table: what can be done with somebody, as in the drawing. */
export function RowActions({ of }: { of: string }) {
  const { t } = useTranslation("genogramEditor");
  const { begin, open, remove, beginTie, nameAt } = useEditor();
  return (
    <div role="group" aria-label={t("table.actions", { name: nameAt(of) })} className="flex flex-wrap gap-2">
      {relatives.map((relative) => (
        <Button key={relative} type="button" size="small" onClick={() => begin(relative, of)}>
          <Plus aria-hidden /> {t(`relative.${relative}.name`)}
        </Button>
      ))}
      <Button type="button" size="small" onClick={() => open(of)}>
        <Pencil aria-hidden /> {t("table.edit")}
      </Button>
      <Button type="button" size="small" onClick={() => beginTie(of)}>
        <Spline aria-hidden /> {t("handle.tie")}
      </Button>
      <Button type="button" kind="quiet" size="small" onClick={() => remove(of)}>
        <Trash2 aria-hidden /> {t("remove")}
      </Button>
    </div>
  );
}
