import { PartProblem } from "../../../ui/authorField.tsx";
import type { Family } from "../../family.ts";
import { GenogramEditor } from "../editor/genogramEditor.tsx";

/** A family of an exercise, to draw, with what is wrong with it above. */
export function FamilyAuthor({
  path,
  label,
  hint,
  family,
  onChange,
}: {
  path: string;
  label: string;
  hint: string;
  family: Family;
  onChange: (family: Family) => void;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{label}</legend>
      <p className="mb-2 text-small text-muted">{hint}</p>
      <PartProblem path={path} />
      <GenogramEditor family={family} onChange={onChange} title={label} />
    </fieldset>
  );
}
