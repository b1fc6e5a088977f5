import { Plus, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { bondEnds, bonds } from "../../../bond.ts";
import type { Bond, BondEnd } from "../../../bond.ts";
import { addCouple, changeCouple, removeCouple } from "../../../editingCouples.ts";
import type { Couple } from "../../../family.ts";
import { partnerIn } from "../../../kinship.ts";
import { useEditor } from "../editorContext.tsx";
import { DateDraft } from "./dateDraft.tsx";
import { PersonSelect } from "./personSelect.tsx";
import { PanelSection } from "./section.tsx";

/** With whom somebody is or was together, in order of time. */
export function CouplesSection({ of }: { of: string }) {
  const { t } = useTranslation("genogramEditor");
  const { family, kinship, change, begin } = useEditor();
  const [other, setOther] = useState("");
  const couples = kinship.couplesOf(of);

  function addKnown() {
    const added = addCouple(family, of, other);
    if (added) change(added.family);
    setOther("");
  }

  return (
    <PanelSection title={t("panel.couples")} count={couples.length}>
      {couples.map((couple) => (
        <CoupleFields key={couple.id} couple={couple} of={of} />
      ))}
      <Button type="button" size="small" onClick={() => begin("partner", of)}>
        <Plus aria-hidden /> {t("couples.new")}
      </Button>
      <PersonSelect label={t("couples.known")} except={[of]} value={other} onChange={setOther} />
      {other === "" ? null : (
        <Button type="button" size="small" onClick={addKnown}>
          <Plus aria-hidden /> {t("couples.add")}
        </Button>
      )}
    </PanelSection>
  );
}

function CoupleFields({ couple, of }: { couple: Couple; of: string }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const { change, begin, nameAt } = useEditor();
  const id = useId();
  const partner = partnerIn(couple, of);
  const name = partner === null ? t("genogramWords:told.someone") : nameAt(partner);
  const say = (fields: Partial<Couple>, going?: string) =>
    change((family) => changeCouple(family, couple.id, fields), going === undefined ? {} : { going });
  return (
    <fieldset className="flex flex-col gap-2 rounded-card border border-line p-3">
      <legend className="px-1 font-semibold">{t("couples.with", { name })}</legend>
      <Select
        field={{ name: `${id}-bond` }}
        label={t("couples.bond")}
        options={bonds.map((value) => ({ value, label: t(`genogramWords:bond.${value}`) }))}
        value={couple.bond}
        onChange={(event) => say({ bond: event.target.value as Bond })}
      />
      <DateDraft
        going={`${couple.id} since`}
        label={t("couples.since")}
        value={couple.since}
        onSay={(since) => say({ since }, `${couple.id} since`)}
      />
      <Select
        field={{ name: `${id}-ended` }}
        label={t("couples.ended")}
        empty={t("couples.notEnded")}
        options={bondEnds.map((value) => ({ value, label: t(`genogramWords:end.${value}`) }))}
        value={couple.ended ?? ""}
        onChange={(event) => say({ ended: (event.target.value || undefined) as BondEnd | undefined })}
      />
      <DateDraft
        going={`${couple.id} until`}
        label={t("couples.until")}
        value={couple.until}
        onSay={(until) => say({ until }, `${couple.id} until`)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" onClick={() => begin("child", of, couple.id)}>
          <Plus aria-hidden /> {t("couples.child")}
        </Button>
        <Button
          type="button"
          kind="quiet"
          size="small"
          aria-label={t("couples.removeNamed", { name })}
          onClick={() => change((family) => removeCouple(family, couple.id))}
        >
          <Trash2 aria-hidden /> {t("remove")}
        </Button>
      </div>
    </fieldset>
  );
}
