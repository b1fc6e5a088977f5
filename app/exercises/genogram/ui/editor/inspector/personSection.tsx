import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "#app/ui/choices.tsx";
import { Select } from "#app/ui/select.tsx";
import { changePerson } from "../../../editing.ts";
import type { Person } from "../../../family.ts";
import { useEditor } from "../editorContext.tsx";
import { GenderChoice } from "../genderChoice.tsx";
import { DateDraft } from "./dateDraft.tsx";
import { Draft } from "./draft.tsx";
import { PanelSection } from "./section.tsx";

const lives = ["born", "pregnancy", "miscarriage", "abortion", "stillbirth"] as const;

/** Who somebody is: name, sign, dates, work, a note. */
export function PersonSection({ person }: { person: Person }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const { family, change } = useEditor();
  const id = useId();
  const going = (field: string) => `${person.id} ${field}`;
  function say(fields: Partial<Person>, field?: string) {
    change((now) => changePerson(now, person.id, fields), field === undefined ? {} : { going: going(field) });
  }
  return (
    <PanelSection title={t("panel.person")} isOpen>
      <Draft
        going={going("name")}
        label={t("newcomer.name")}
        value={person.name}
        maxLength={80}
        onSay={(name) => say({ name }, "name")}
      />
      <GenderChoice value={person.gender} onChange={(gender) => say({ gender })} />
      <DateDraft
        going={going("birth")}
        label={t("person.birth")}
        value={person.birth}
        onSay={(birth) => say({ birth }, "birth")}
      />
      <DateDraft
        going={going("death")}
        label={t("person.death")}
        value={person.death}
        onSay={(death) => say({ death }, "death")}
      />
      <Checkbox
        field={{ name: `${id}-deceased` }}
        label={t("person.deceased")}
        checked={person.deceased || person.death !== undefined}
        disabled={person.death !== undefined}
        onChange={(event) => say({ deceased: event.target.checked })}
      />
      <Draft
        going={going("age")}
        label={t("person.age")}
        hint={t("person.ageHint")}
        value={person.age === undefined ? "" : String(person.age)}
        maxLength={3}
        complaint={(text) => (/^\s*(\d{1,2}|1[0-2]\d|130)?\s*$/.test(text) ? null : "genogramEditor:person.ageWrong")}
        onSay={(text) => say({ age: text === "" ? undefined : Number(text) }, "age")}
      />
      <Draft
        going={going("occupation")}
        label={t("person.occupation")}
        value={person.occupation ?? ""}
        maxLength={80}
        onSay={(text) => say({ occupation: text || undefined }, "occupation")}
      />
      <Draft
        going={going("note")}
        label={t("person.note")}
        hint={t("person.noteHint")}
        value={person.note ?? ""}
        maxLength={200}
        onSay={(text) => say({ note: text || undefined }, "note")}
      />
      <Select
        field={{ name: `${id}-life` }}
        label={t("person.life")}
        options={lives.map((value) => ({ value, label: t(`genogramWords:life.${value}`) }))}
        value={person.life}
        onChange={(event) => say({ life: event.target.value as Person["life"] })}
      />
      <Checkbox
        field={{ name: `${id}-index` }}
        label={t("person.index")}
        checked={family.index === person.id}
        onChange={(event) => {
          const { index: _, ...rest } = family;
          change(event.target.checked ? { ...rest, index: person.id } : rest);
        }}
      />
    </PanelSection>
  );
}
