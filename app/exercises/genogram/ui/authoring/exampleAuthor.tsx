import { useTranslation } from "react-i18next";
import { Checkbox } from "#app/ui/choices.tsx";
import { AuthorText } from "../../../ui/authorField.tsx";
import { useAuthorField } from "../../../ui/authoringContext.tsx";
import { AuthorList } from "../../../ui/authorList.tsx";
import type { AuthorProps } from "../../../view.ts";
import type { ExampleDefinition, Step } from "../../definition.ts";
import { fitSteps, newStep } from "../../defining.ts";
import type { Family } from "../../family.ts";
import { tieKindOf } from "../../tie.ts";
import { callings } from "../../words/kinWords.ts";
import { FamilyAuthor } from "./familyAuthor.tsx";
import { nameOf } from "../../words/teller.ts";
import { useTeller } from "../picture/useTeller.ts";

/** A worked example: the family, and the steps in which it is shown. */
export function ExampleAuthor({ definition, onChange }: AuthorProps<ExampleDefinition>) {
  const { t } = useTranslation(["genogramAuthor", "exerciseAuthor"]);
  const grows = useAuthorField("grows", false);
  return (
    <>
      <FamilyAuthor
        path="family"
        label={t("family")}
        hint={t("familyHint")}
        family={definition.family}
        onChange={(family) => onChange({ ...definition, family, steps: fitSteps(definition.steps, family) })}
      />
      <Checkbox
        field={grows}
        label={t("grows")}
        hint={t("growsHint")}
        checked={definition.grows}
        onChange={(event) => onChange({ ...definition, grows: event.target.checked })}
      />
      <AuthorList
        path="steps"
        items={definition.steps}
        onChange={(steps) => onChange({ ...definition, steps })}
        create={() => newStep(definition.steps)}
        nameOf={(number) => t("exerciseAuthor:step", { number })}
        addLabel={t("addStep")}
        most={40}
      >
        {(step, index, change) => (
          <StepAuthor path={`steps.${index}`} step={step} family={definition.family} onChange={change} />
        )}
      </AuthorList>
    </>
  );
}

/** What a step says, and whom and which lines it shows. */
function StepAuthor(props: { path: string; step: Step; family: Family; onChange: (step: Step) => void }) {
  const { path, step, family, onChange } = props;
  const { t } = useTranslation(["genogramAuthor", "genogramWords"]);
  const teller = useTeller();
  const names = callings(family, teller);
  const between = (ids: readonly string[]) =>
    ids
      .map((id) =>
        nameOf(
          family.people.find((person) => person.id === id)!,
          teller,
        ),
      )
      .join(" – ");
  return (
    <div className="flex flex-col gap-4">
      <AuthorText
        path={`${path}.text`}
        label={t("stepText")}
        value={step.text}
        onChange={(text = "") => onChange({ ...step, text })}
      />
      <Shown
        label={t("stepPeople")}
        things={family.people.map(({ id }) => ({ id, name: names.get(id)! }))}
        shown={step.people}
        onChange={(people) => onChange({ ...step, people })}
      />
      <Shown
        label={t("stepCouples")}
        things={family.couples.map(({ id, partners }) => ({ id, name: between(partners) }))}
        shown={step.couples}
        onChange={(couples) => onChange({ ...step, couples })}
      />
      <Shown
        label={t("stepTies")}
        things={family.ties.map(({ id, kind, from, to }) => ({
          id,
          name: `${between([from, to])}: ${t(`genogramWords:tie.${tieKindOf(kind).slug as "close"}`)}`,
        }))}
        shown={step.ties}
        onChange={(ties) => onChange({ ...step, ties })}
      />
    </div>
  );
}

function Shown(props: {
  label: string;
  things: readonly { id: string; name: string }[];
  shown: readonly string[];
  onChange: (shown: string[]) => void;
}) {
  const { label, things, shown, onChange } = props;
  if (things.length === 0) return null;
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {things.map(({ id, name }) => (
          <label key={id} className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              className="size-6 accent-primary"
              checked={shown.includes(id)}
              onChange={(event) =>
                onChange(
                  things
                    .map((thing) => thing.id)
                    .filter((each) => (each === id ? event.target.checked : shown.includes(each))),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
