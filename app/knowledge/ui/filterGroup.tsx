import { useEffect, useRef } from "react";
import { ChevronDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { elementLook } from "#app/authoring/ui/elementMark.tsx";
import type { Element } from "#app/authoring/vocabulary.ts";
import { Mark } from "#app/ui/marks.tsx";
import type { FacetCount, Filter } from "../facet.ts";
import { searchFormId } from "./searchForm.tsx";

/** These lie folded until someone wants them. */
const folded: readonly Filter[] = ["setting", "kind", "form", "evidence", "module"];

/** One filter: the words that leave something, and those that are chosen. */
export function FilterGroup({
  filter,
  chosen,
  counts,
  word,
  onChoose,
}: {
  filter: Filter;
  chosen: readonly string[];
  counts: readonly FacetCount[];
  word: (filter: Filter, value: string) => string;
  onChoose: (form: HTMLFormElement) => void;
}) {
  const { t } = useTranslation("knowledge");
  const offered = counts.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  const name = t(`filters.name.${filter}`);
  const boxes = (
    <ul>
      {offered.map((counted) => (
        <Box
          key={counted.value}
          {...{ filter, counted, onChoose }}
          label={word(filter, counted.value)}
          isChosen={chosen.includes(counted.value)}
        />
      ))}
    </ul>
  );
  if (!folded.includes(filter)) {
    return (
      <fieldset className="mb-5">
        <legend className="mb-1 font-semibold">{name}</legend>
        {boxes}
      </fieldset>
    );
  }
  return (
    <details className="group border-t border-line" open={chosen.length > 0 || undefined}>
      <summary className="flex min-h-11 list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
        {name}
        <ChevronDown aria-hidden className="ms-auto size-4 group-open:rotate-180" />
      </summary>
      <fieldset className="mb-3">
        <legend className="sr-only">{name}</legend>
        {boxes}
      </fieldset>
    </details>
  );
}

function Box({
  filter,
  counted,
  label,
  isChosen,
  onChoose,
}: {
  filter: Filter;
  counted: FacetCount;
  label: string;
  isChosen: boolean;
  onChoose: (form: HTMLFormElement) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  // The box follows a click at once, and the address when a filter was taken away elsewhere.
  useEffect(() => {
    if (box.current) box.current.checked = isChosen;
  }, [isChosen]);
  return (
    <li>
      <label className="flex min-h-9 items-center gap-2.5 py-1 text-small max-lg:min-h-11">
        <input
          ref={box}
          type="checkbox"
          form={searchFormId}
          name={filter}
          value={counted.value}
          defaultChecked={isChosen}
          onChange={({ currentTarget }) => {
            if (currentTarget.form) onChoose(currentTarget.form);
          }}
          className="size-5 shrink-0 accent-primary"
        />
        {filter === "element" ? <Mark {...elementLook[counted.value as Element]} className="size-4" /> : null}
        <span className="min-w-0 flex-1">{label}</span>
        <span className="text-muted tabular-nums">{counted.count}</span>
      </label>
    </li>
  );
}
