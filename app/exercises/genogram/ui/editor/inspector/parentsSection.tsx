import { Plus, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { parentages } from "../../../bond.ts";
import type { Parentage } from "../../../bond.ts";
import { addChildhood, changeChildhood, removeChildhood } from "../../../editingChildhoods.ts";
import type { Childhood } from "../../../family.ts";
import { listed } from "../../../words/teller.ts";
import { useEditor } from "../editorContext.tsx";
import { PersonSelect } from "./personSelect.tsx";
import { PanelSection } from "./section.tsx";
import { TwinFields } from "./twinFields.tsx";

/** Whose child somebody is: biological, adoptive, foster and other parents beside each other. */
export function ParentsSection({ of }: { of: string }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const { kinship, change, begin } = useEditor();
  const [[one, other], choose] = useState(["", ""]);
  const [parentage, setParentage] = useState<Parentage>("biological");
  const childhoods = kinship.childhoodsOf(of);
  const id = useId();

  function add() {
    const parents = [one, other].filter((each) => each !== "") as string[];
    change((family) => addChildhood(family, of, parents, parentage));
    choose(["", ""]);
  }

  return (
    <PanelSection title={t("panel.parents")} count={childhoods.length}>
      {childhoods.map((childhood) => (
        <ChildhoodFields key={childhood.couple} childhood={childhood} />
      ))}
      <Button type="button" size="small" onClick={() => begin("parent", of)}>
        <Plus aria-hidden /> {t("parents.new")}
      </Button>
      <PersonSelect
        label={t("parents.known")}
        except={[of]}
        value={one!}
        onChange={(next) => choose([next, next === other ? "" : other!])}
      />
      {one === "" ? null : (
        <>
          <PersonSelect
            label={t("parents.second")}
            except={[of, one!]}
            value={other!}
            onChange={(next) => choose([one!, next])}
          />
          <ParentageSelect name={`${id}-new`} value={parentage} onChange={setParentage} />
          <Button type="button" size="small" onClick={add}>
            <Plus aria-hidden /> {t("parents.add")}
          </Button>
        </>
      )}
    </PanelSection>
  );
}

function ChildhoodFields({ childhood }: { childhood: Childhood }) {
  const { t } = useTranslation("genogramEditor");
  const { kinship, change, nameAt, teller } = useEditor();
  const id = useId();
  const names = listed(kinship.couples.get(childhood.couple)!.partners.map(nameAt), teller);
  return (
    <fieldset className="flex flex-col gap-2 rounded-card border border-line p-3">
      <legend className="px-1 font-semibold">{t("parents.of", { names })}</legend>
      <ParentageSelect
        name={id}
        value={childhood.parentage}
        onChange={(parentage) => change((family) => changeChildhood(family, childhood, { parentage }))}
      />
      <TwinFields childhood={childhood} />
      <Button
        type="button"
        kind="quiet"
        size="small"
        aria-label={t("parents.removeNamed", { names })}
        onClick={() => change((family) => removeChildhood(family, childhood))}
        className="self-start"
      >
        <Trash2 aria-hidden /> {t("remove")}
      </Button>
    </fieldset>
  );
}

function ParentageSelect(props: { name: string; value: Parentage; onChange: (parentage: Parentage) => void }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  return (
    <Select
      field={{ name: props.name }}
      label={t("parents.parentage")}
      options={parentages.map((value) => ({ value, label: t(`genogramWords:parentage.${value}`) }))}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value as Parentage)}
    />
  );
}
