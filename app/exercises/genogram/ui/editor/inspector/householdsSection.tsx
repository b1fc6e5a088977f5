import { Plus } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { addHousehold, moveIn, moveOut, renameHousehold } from "../../../editingHouseholds.ts";
import type { Household } from "../../../family.ts";
import { listed } from "../../../words/teller.ts";
import { useEditor } from "../editorContext.tsx";
import { Draft } from "./draft.tsx";
import { PersonSelect } from "./personSelect.tsx";
import { PanelSection } from "./section.tsx";

/** With whom somebody lives. */
export function HouseholdsSection({ of }: { of: string }) {
  const { t } = useTranslation("genogramEditor");
  const { family, change, nameAt, teller, say } = useEditor();
  const name = useId();
  const own = family.households.filter(({ members }) => members.includes(of));
  const others = family.households.filter((household) => !own.includes(household));

  function add() {
    const added = addHousehold(family, of);
    if (added) change(added.family);
    else say(t("households.full"));
  }

  return (
    <PanelSection title={t("panel.households")} count={own.length}>
      {own.map((household) => (
        <HouseholdFields key={household.id} household={household} of={of} />
      ))}
      {others.length === 0 ? null : (
        <Select
          field={{ name }}
          label={t("households.join")}
          empty={t("choose")}
          options={others.map((each) => ({
            value: each.id,
            label: each.name || listed(each.members.map(nameAt), teller),
          }))}
          value=""
          onChange={(event) => change((now) => moveIn(now, event.target.value, of))}
        />
      )}
      <Button type="button" size="small" onClick={add}>
        <Plus aria-hidden /> {t("households.add")}
      </Button>
    </PanelSection>
  );
}

function HouseholdFields({ household: { id, name, members }, of }: { household: Household; of: string }) {
  const { t } = useTranslation("genogramEditor");
  const { change, nameAt, teller } = useEditor();
  const others = members.filter((member) => member !== of);
  return (
    <div className="flex flex-col gap-2 rounded-card border border-line p-3">
      <Draft
        going={`${id} name`}
        label={t("households.name")}
        value={name}
        maxLength={80}
        onSay={(text) => change((family) => renameHousehold(family, id, text), { going: `${id} name` })}
      />
      <p>
        {others.length === 0
          ? t("households.alone")
          : t("households.with", { names: listed(others.map(nameAt), teller) })}
      </p>
      <PersonSelect
        label={t("households.member")}
        except={members}
        value=""
        onChange={(member) => change((family) => moveIn(family, id, member))}
      />
      <Button
        type="button"
        kind="quiet"
        size="small"
        onClick={() => change((family) => moveOut(family, id, of))}
        className="self-start"
      >
        {t("households.leave", { name: nameAt(of) })}
      </Button>
    </div>
  );
}
