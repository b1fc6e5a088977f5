import { Fragment, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../../family.ts";
import { partnerIn } from "../../kinship.ts";
import { outlineOf } from "../../outline.ts";
import { listed } from "../../words/teller.ts";
import { writeDate } from "../../writtenDate.ts";
import { useEditor } from "./editorContext.tsx";
import { OutlineShape } from "../picture/personSymbol.tsx";
import { RowActions } from "./rowActions.tsx";

const columns = ["name", "sign", "birth", "death", "parents", "partners", "children"] as const;

/** Everybody in a table, the oldest generation first. Whoever is chosen has everything that can be done below her row. */
export function PeopleTable({ order, isAsking }: { order: readonly string[]; isAsking: boolean }) {
  const { t } = useTranslation("genogramEditor");
  const { kinship, selected, select, readOnly } = useEditor();
  const people = useMemo(() => order.flatMap((id) => kinship.people.get(id) ?? []), [order, kinship]);
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{t("table.caption")}</caption>
        <thead>
          <tr className="border-b-2 border-line">
            {columns.map((column) => (
              <th key={column} scope="col" className="px-2 py-2 text-start text-small font-semibold text-muted">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const isOpen = selected === person.id && !readOnly;
            return (
              <Fragment key={person.id}>
                <Row
                  person={person}
                  isSelected={selected === person.id}
                  onChoose={() => select(isOpen ? null : person.id)}
                />
                {isOpen && !isAsking ? (
                  <tr className="border-b border-line bg-sunken">
                    <td colSpan={columns.length} className="px-2 py-2">
                      <RowActions of={person.id} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Row({ person, isSelected, onChoose }: { person: Person; isSelected: boolean; onChoose: () => void }) {
  const { t } = useTranslation("genogramWords");
  const { kinship, nameAt, teller, family } = useEditor();
  const couples = kinship.couplesOf(person.id);
  const names = (ids: readonly string[]) => listed([...new Set(ids)].map(nameAt), teller);
  const parents = kinship.childhoodsOf(person.id).flatMap(({ couple }) => kinship.couples.get(couple)!.partners);
  const partners = couples.flatMap((couple) => partnerIn(couple, person.id) ?? []);
  const children = couples.flatMap(({ id }) => kinship.childrenOf(id).map(({ child }) => child));
  return (
    <tr className={`border-b border-line align-top ${isSelected ? "bg-primary-soft" : ""}`}>
      <th scope="row" className="px-2 py-1 text-start font-normal">
        <button
          type="button"
          data-row={person.id}
          aria-expanded={isSelected}
          onClick={onChoose}
          className="link min-h-8 text-start font-semibold pointer-coarse:min-h-11"
        >
          {nameAt(person.id)}
        </button>
        {family.index === person.id ? <span className="block text-small text-muted">{t("index")}</span> : null}
      </th>
      <td className="px-2 py-2">
        <span className="flex items-center gap-2 whitespace-nowrap">
          <svg aria-hidden viewBox="-26 -26 52 52" className="size-5 shrink-0">
            <OutlineShape outline={outlineOf(person)} fill="none" stroke="currentColor" />
          </svg>
          {person.life === "born" ? t(`gender.${person.gender}`) : t(`life.${person.life}`)}
        </span>
      </td>
      <td className="px-2 py-2 whitespace-nowrap">{writeDate(person.birth)}</td>
      <td className="px-2 py-2 whitespace-nowrap">
        {writeDate(person.death) || (person.deceased ? t("deceased") : "")}
      </td>
      <td className="px-2 py-2">{names(parents)}</td>
      <td className="px-2 py-2">{names(partners)}</td>
      <td className="px-2 py-2">{names(children)}</td>
    </tr>
  );
}
