import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { addTie } from "../../editing.ts";
import { limits } from "../../family.ts";
import type { TieSlug } from "../../tie.ts";
import { useEditor } from "./editorContext.tsx";
import { TiePicker } from "./tiePicker.tsx";

/** Asks which emotional line runs between two people, and draws it. */
export function TieForm({ from, to, onDone }: { from: string; to: string; onDone: () => void }) {
  const { t } = useTranslation("genogramEditor");
  const { family, change, nameAt, say } = useEditor();
  const [kind, pick] = useState<TieSlug>("close");

  function draw() {
    const added = addTie(family, kind, from, to);
    if (added) change(added.family, { selected: from });
    else say(t("tie.full", { most: limits.ties }));
    onDone();
  }

  return (
    <div
      role="presentation"
      className="flex flex-col gap-4"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        draw();
      }}
    >
      <TiePicker label={t("tie.between", { one: nameAt(from), other: nameAt(to) })} value={kind} onPick={pick} />
      <Button type="button" kind="primary" onClick={draw} className="sticky bottom-2 self-start">
        {t("tie.draw")}
      </Button>
    </div>
  );
}
