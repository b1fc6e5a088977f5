import { Check } from "lucide-react";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { changePerson } from "../../editing.ts";
import type { FamilyDate } from "../../date.ts";
import type { Person } from "../../family.ts";
import { readDate, readNewcomer } from "../../writtenDate.ts";
import { useEditor } from "./editorContext.tsx";
import { GenderChoice, nextGender } from "./genderChoice.tsx";
import { pauseFor, quiet } from "./quiet.ts";

interface Ends {
  onDone: () => void;
  onCancel: () => void;
}

/** Who is asked for her name now, if anybody. */
export interface Asking extends Ends {
  newcomer: Person | null;
}

/** Asks the name and year of whoever was just added: what is typed shows at once, Enter is all it takes to go on. */
export function NewcomerForm({ person, onDone, onCancel }: Ends & { person: Person }) {
  const { t } = useTranslation("genogramEditor");
  const { family, change } = useEditor();
  const [name, setName] = useState(person.name);
  const [year, setYear] = useState("");
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const id = useId();
  const going = `new ${person.id}`;
  const say = (fields: Partial<Person>) => change((now) => changePerson(now, person.id, fields), { going });

  useLayoutEffect(() => {
    form.current?.querySelector("input")?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      const read = readBoth(name, year);
      if (read !== null) say(read);
    }, pauseFor(family.people.length));
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- only what is typed counts
  }, [name, year]);

  function finish() {
    const read = readBoth(name, year);
    setWrong(read === null);
    if (read === null) return form.current?.querySelectorAll("input")[1]?.focus();
    say(read);
    onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    const isText = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (by && isText) say({ gender: nextGender(person.gender, by) });
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) finish();
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter and Escape mean the whole form
    <div
      ref={form}
      role="group"
      aria-label={t("newcomer.label")}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-2 rounded-card border border-edge bg-surface p-3 text-ink shadow-raised"
    >
      <div className="flex gap-2">
        <TextField
          field={{ name: `${id}-name`, maxLength: 90 }}
          label={t("newcomer.name")}
          value={name}
          onChange={(event) => setName(event.target.value)}
          {...quiet}
          className="min-w-0 flex-1"
        />
        <TextField
          field={{ name: `${id}-year`, maxLength: 12 }}
          label={t("newcomer.year")}
          value={year}
          onChange={(event) => setYear(event.target.value)}
          inputMode="decimal"
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-hint`}
          {...quiet}
          className="w-24"
        />
      </div>
      <p
        id={`${id}-hint`}
        role={isWrong ? "alert" : undefined}
        className={`text-small ${isWrong ? "font-semibold text-danger" : "text-muted"}`}
      >
        {t(isWrong ? "newcomer.yearWrong" : "newcomer.hint")}
      </p>
      <div className="flex items-end justify-between gap-2">
        <GenderChoice value={person.gender} onChange={(gender) => say({ gender })} />
        <Button type="button" kind="primary" onClick={finish} aria-label={t("newcomer.done")}>
          <Check aria-hidden />
        </Button>
      </div>
    </div>
  );
}

/** What was typed, or null while the year is none. Two years with a dash are a life. */
function readBoth(name: string, year: string): Partial<Person> | null {
  const read = year.trim() === "" ? readNewcomer(name) : { ...readYears(year), name: name.trim() };
  if (read.birth === null) return null;
  return { name: read.name.slice(0, 80), birth: read.birth, death: read.death };
}

function readYears(written: string): { birth?: FamilyDate | null; death?: FamilyDate } {
  const { name, ...life } = readNewcomer(written);
  return name === "" ? life : { birth: readDate(written) ?? null };
}
