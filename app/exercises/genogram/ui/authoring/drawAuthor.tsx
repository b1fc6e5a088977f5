import { useTranslation } from "react-i18next";
import { Checkbox } from "#app/ui/choices.tsx";
import { AuthorNumber, AuthorText, PartProblem } from "../../../ui/authorField.tsx";
import { useAuthorField } from "../../../ui/authoringContext.tsx";
import type { AuthorProps } from "../../../view.ts";
import { aspects } from "../../comparing/remark.ts";
import type { Aspect } from "../../comparing/remark.ts";
import type { DrawDefinition } from "../../definition.ts";
import { FamilyAuthor } from "./familyAuthor.tsx";
import { PassingAuthor } from "../../../ui/passingAuthor.tsx";

/** A case to draw: its story, the family that belongs to it, and what the check looks at. */
export function DrawAuthor({ definition, onChange }: AuthorProps<DrawDefinition>) {
  const { t } = useTranslation("genogramAuthor");
  return (
    <>
      <PassingAuthor passing={definition} onChange={(passing) => onChange({ ...definition, ...passing })} />
      <AuthorText
        path="story"
        label={t("story")}
        hint={t("storyHint")}
        value={definition.story}
        onChange={(story = "") => onChange({ ...definition, story })}
      />
      <FamilyAuthor
        path="expected"
        label={t("expected")}
        hint={t("expectedHint")}
        family={definition.expected}
        onChange={(expected) => onChange({ ...definition, expected })}
      />
      <fieldset>
        <legend className="font-semibold">{t("counts")}</legend>
        <PartProblem path="counts" />
        <div className="mt-1 grid gap-1 sm:grid-cols-2">
          {aspects.map((aspect) => (
            <Counted
              key={aspect}
              aspect={aspect}
              counts={definition.counts}
              onChange={(counts) => onChange({ ...definition, counts })}
            />
          ))}
        </div>
      </fieldset>
      <AuthorNumber
        path="tolerance"
        label={t("tolerance")}
        hint={t("toleranceHint")}
        min={0}
        max={20}
        className="w-56"
        value={definition.tolerance}
        onChange={(tolerance = 0) => onChange({ ...definition, tolerance })}
      />
      <details open={definition.start.people.length > 0}>
        <summary className="min-h-6 cursor-pointer font-semibold">{t("startMore")}</summary>
        <div className="mt-3">
          <FamilyAuthor
            path="start"
            label={t("start")}
            hint={t("startHint")}
            family={definition.start}
            onChange={(start) => onChange({ ...definition, start })}
          />
        </div>
      </details>
    </>
  );
}

function Counted({
  aspect,
  counts,
  onChange,
}: {
  aspect: Aspect;
  counts: readonly Aspect[];
  onChange: (counts: Aspect[]) => void;
}) {
  const { t } = useTranslation("genogramAuthor");
  const field = useAuthorField(`counts.${aspect}`, false);
  return (
    <Checkbox
      field={field}
      label={t(`aspects.${aspect}`)}
      checked={counts.includes(aspect)}
      onChange={(event) =>
        onChange(aspects.filter((each) => (each === aspect ? event.target.checked : counts.includes(each))))
      }
    />
  );
}
