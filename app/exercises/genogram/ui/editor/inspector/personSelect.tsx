import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "#app/ui/select.tsx";
import { yearsOf } from "../../../layout/label.ts";
import { useEditor } from "../editorContext.tsx";

interface PersonSelectProps {
  label: string;
  /** Who cannot be chosen. */
  except?: readonly string[];
  among?: readonly string[];
  value: string;
  onChange: (id: string) => void;
}

/** One person out of the family. */
export function PersonSelect({ label, except = [], among, value, onChange }: PersonSelectProps) {
  const { t } = useTranslation("genogramEditor");
  const { family, nameAt, teller } = useEditor();
  const name = useId();
  const options = family.people
    .filter(({ id }) => !except.includes(id) && (among?.includes(id) ?? true))
    .map((person) => ({ value: person.id, label: [nameAt(person.id), yearsOf(person)].filter(Boolean).join(", ") }))
    .toSorted((one, other) => one.label.localeCompare(other.label, teller.language));
  return (
    <Select
      field={{ name }}
      label={label}
      empty={t("choose")}
      options={options}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      translate="no"
    />
  );
}
