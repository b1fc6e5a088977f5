import { useDeferredValue, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { limits } from "../../family.ts";
import type { ImportedFamily } from "../../gedcom/importedFamily.ts";
import { countAround, partAround } from "../../gedcom/part.ts";
import type { Part, Reach } from "../../gedcom/part.ts";
import { yearsOf } from "../../layout/label.ts";

const shown = 40;
const directions = ["up", "down", "sideways"] as const;

/** Chooses a person of a large family, and how far around her the drawing goes. */
export function PartChoice({ imported, onChoose }: { imported: ImportedFamily; onChoose: (part: Part) => void }) {
  const { t } = useTranslation("genogramFiles");
  const [wanted, setWanted] = useState("");
  const [person, setPerson] = useState(imported.index ?? imported.people[0]!.id);
  const [reach, setReach] = useState<Reach>({ up: 3, down: 2, sideways: 2 });
  const searched = useDeferredValue(wanted);
  const found = useMemo(() => peopleLike(imported, searched, person), [imported, searched, person]);
  const count = useMemo(() => countAround(imported, person, reach), [imported, person, reach]);
  const listId = useId();
  return (
    <>
      <p>{t("part.why", { people: imported.people.length, most: limits.people })}</p>
      <TextField
        field={{ name: "wanted" }}
        type="search"
        label={t("part.search")}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor={listId} className="font-semibold">
          {t("part.person")}
        </label>
        <select
          id={listId}
          size={6}
          value={person}
          onChange={(event) => setPerson(event.target.value)}
          className="rounded-control border border-edge bg-surface p-2"
        >
          {found.map((each) => (
            <option key={each.id} value={each.id}>
              {`${each.name || t("part.nameless")} ${yearsOf(each)}`}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-wrap gap-4">
        {directions.map((direction) => (
          <TextField
            key={direction}
            field={{ name: direction, min: 0, max: 12 }}
            type="number"
            className="w-36"
            label={t(`part.${direction}`)}
            value={reach[direction]}
            onChange={(event) => setReach({ ...reach, [direction]: stepsIn(event.target.value) })}
          />
        ))}
      </div>
      <output className="block">
        {count > limits.people ? t("part.tooMany", { count, most: limits.people }) : t("part.count", { count })}
      </output>
      <Button type="button" kind="primary" onClick={() => onChoose(partAround(imported, person, reach))}>
        {t("part.choose")}
      </Button>
    </>
  );
}

/** Those whose name holds the words, at most so many, with whoever is chosen on top. */
function peopleLike({ people }: ImportedFamily, words: string, chosen: string): ImportedFamily["people"] {
  const parts = plain(words).split(/\s+/).filter(Boolean);
  const found = people.filter(({ id }) => id === chosen);
  for (const person of people) {
    if (found.length > shown) break;
    const name = plain(`${person.name} ${yearsOf(person)}`);
    if (person.id !== chosen && parts.every((part) => name.includes(part))) found.push(person);
  }
  return found;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
}

function stepsIn(text: string): number {
  const steps = Math.trunc(Number(text));
  return Number.isFinite(steps) ? Math.min(12, Math.max(0, steps)) : 0;
}
