import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { useFetcher } from "#app/ui/form.tsx";
import { TextField } from "#app/ui/textField.tsx";
import type { Element } from "../../vocabulary.ts";
import { ElementMarks } from "../elementMark.tsx";

/** A published contribution that can be put into a session. */
export interface PickableContribution {
  workId: string;
  title: string;
  language: string;
  minutes: number | null;
  elements: Element[];
}

/** Finds a published contribution by its title and puts it into a session. */
export function ContributionPicker({
  onPick,
}: {
  onPick: (workId: string, contribution: PickableContribution) => void;
}) {
  const { t } = useTranslation("authoring");
  const fetcher = useFetcher<{ contributions: PickableContribution[]; more: boolean }>();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const id = useId();
  const { load } = fetcher;
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => load(`/works/titles?${new URLSearchParams({ words })}`), 200);
    return () => clearTimeout(timer);
  }, [open, words, load]);
  const found = fetcher.data?.contributions ?? [];
  return (
    <>
      <Button type="button" onClick={() => setOpen(true)}>
        {t("module.addContribution")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("module.addContribution")}>
        <TextField
          field={{ name: id, id }}
          label={t("module.searchTitle")}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          autoComplete="off"
        />
        <output className="mt-2 block text-small text-muted">
          {fetcher.data?.more
            ? t("module.foundMore", { count: found.length })
            : t("module.found", { count: found.length })}
        </output>
        <ul className="mt-2 max-h-80 overflow-y-auto">
          {found.map((contribution) => (
            <li key={contribution.workId} className="border-b border-line">
              <button
                type="button"
                className="flex min-h-11 w-full items-center justify-between gap-3 px-2 text-start hover:bg-sunken"
                onClick={() => {
                  onPick(contribution.workId, contribution);
                  setOpen(false);
                }}
              >
                <span lang={contribution.language}>{contribution.title}</span>
                <ElementMarks elements={contribution.elements} />
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
