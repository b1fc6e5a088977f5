import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useEditor } from "./editorContext.tsx";
import { TieFields } from "./inspector/tiesSection.tsx";
import { NewcomerForm } from "./newcomerForm.tsx";
import type { Asking } from "./newcomerForm.tsx";
import { PeopleTable } from "./peopleTable.tsx";

/** The genogram as tables: everybody, and the emotional lines. All that the drawing can do is done here too. */
export function TableSide({ order, asking }: { order: readonly string[]; asking: Asking }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const { family, selected, readOnly } = useEditor();
  const { newcomer, onDone, onCancel } = asking;
  const tables = useRef<HTMLDivElement>(null);
  const isAsking = newcomer !== null;
  useEffect(() => {
    if (isAsking || selected === null || document.activeElement !== document.body) return;
    tables.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(selected)}"]`)?.focus();
  }, [isAsking, selected]);
  return (
    <div ref={tables} className="flex flex-col gap-6">
      {newcomer ? (
        <div className="sticky top-2 z-10 max-w-96">
          <NewcomerForm key={newcomer.id} person={newcomer} onDone={onDone} onCancel={onCancel} />
        </div>
      ) : null}
      {family.people.length === 0 ? (
        <p>{t("genogramWords:told.nobody")}</p>
      ) : (
        <PeopleTable order={order} isAsking={isAsking} />
      )}
      {family.ties.length === 0 || readOnly ? null : (
        <div>
          <h3 className="mb-2">{t("genogramWords:told.ties")}</h3>
          <ul className="flex max-w-form flex-col gap-2">
            {family.ties.map((tie) => (
              <li key={tie.id}>
                <TieFields tie={tie} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
