import { Plus, Trash2 } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { inserted, removed, replaced } from "../../../../listEditing.ts";
import { conditions, quadrants } from "../../../condition.ts";
import type { Condition, Quadrant } from "../../../condition.ts";
import { changePerson } from "../../../editing.ts";
import type { Person } from "../../../family.ts";
import { useEditor } from "../editorContext.tsx";
import { CheckRow } from "./checkRow.tsx";
import { Draft } from "./draft.tsx";
import { PanelSection } from "./section.tsx";

type Own = Person["conditions"][number];

/** Conditions, each in a quarter of the symbol. */
export function HealthSection({ person }: { person: Person }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const { change } = useEditor();
  const own = person.conditions;
  const free = quadrants.filter((quadrant) => !own.some((each) => each.quadrant === quadrant));
  const say = (next: Own[], going?: string) =>
    change((family) => changePerson(family, person.id, { conditions: next }), going === undefined ? {} : { going });
  return (
    <PanelSection title={t("panel.health")} count={own.length}>
      {own.map((each, at) => (
        <ConditionFields
          key={each.quadrant}
          going={`${person.id} ${each.quadrant}`}
          condition={each}
          free={free}
          onChange={(next, going) => say(replaced(own, at, next), going)}
          onRemove={() => say(removed(own, at))}
        />
      ))}
      {free[0] === undefined ? null : (
        <Button
          type="button"
          size="small"
          onClick={() => say(inserted(own, own.length, { quadrant: free[0]!, condition: "depression" }))}
        >
          <Plus aria-hidden /> {t("health.add")}
        </Button>
      )}
    </PanelSection>
  );
}

function ConditionFields(props: {
  going: string;
  condition: Own;
  free: readonly Quadrant[];
  onChange: (condition: Own, going?: string) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const id = useId();
  const { going, condition, free, onChange, onRemove } = props;
  const { name: _, ...unnamed } = condition;
  return (
    <div className="flex flex-col gap-2 rounded-card border border-line p-3">
      <Select
        field={{ name: `${id}-condition` }}
        label={t("health.condition")}
        options={conditions.map((value) => ({ value, label: t(`genogramWords:condition.${value}`) }))}
        value={condition.condition}
        onChange={(event) => onChange({ ...unnamed, condition: event.target.value as Condition })}
      />
      {condition.condition === "named" ? (
        <Draft
          going={`${going} name`}
          label={t("health.name")}
          value={condition.name ?? ""}
          maxLength={80}
          onSay={(name) => onChange(name === "" ? unnamed : { ...condition, name }, `${going} name`)}
        />
      ) : null}
      <Select
        field={{ name: `${id}-quadrant` }}
        label={t("health.quadrant")}
        options={quadrants
          .filter((each) => each === condition.quadrant || free.includes(each))
          .map((value) => ({ value, label: t(`quadrant.${value}`) }))}
        value={condition.quadrant}
        onChange={(event) => onChange({ ...condition, quadrant: event.target.value as Quadrant })}
      />
      <CheckRow
        isChecked={condition.recovered === true}
        onChange={(isRecovered) => {
          const { recovered: __, ...rest } = condition;
          onChange(isRecovered ? { ...rest, recovered: true } : rest);
        }}
      >
        {t("health.recovered")}
      </CheckRow>
      <Button type="button" kind="quiet" size="small" onClick={onRemove} className="self-start">
        <Trash2 aria-hidden /> {t("remove")}
      </Button>
    </div>
  );
}
