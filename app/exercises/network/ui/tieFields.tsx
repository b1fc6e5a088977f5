import { useTranslation } from "react-i18next";
import { Checkbox } from "#app/ui/choices.tsx";
import { Select } from "#app/ui/select.tsx";
import { changeTie } from "../editing.ts";
import type { TieFields as Fields } from "../editing.ts";
import type { Tie } from "../network.ts";
import { flows, influences, strengths, supports } from "../tie.ts";
import type { Flow, Influence, Strength } from "../tie.ts";
import { useNetwork } from "./networkContext.tsx";

/** What a tie is: how strong, whether it gives tension, who gives, what support, and what it does to use. */
export function TieFields({ tie }: { tie: Tie }) {
  const { t } = useTranslation("networkEditor");
  const { change, nameAt, teller } = useNetwork();
  const names = { from: nameAt(tie.from), to: nameAt(tie.to) };
  const set = (fields: Fields) => change((network) => changeTie(network, tie.id, fields));
  return (
    <div className="flex flex-col gap-3">
      <Select
        field={{ name: "influence" }}
        label={t("tie.influence")}
        empty={t("tie.unknown")}
        options={influences.map((value) => ({ value, label: teller.t(`influence.${value}`) }))}
        value={tie.influence ?? ""}
        onChange={(event) => set({ influence: (event.target.value || undefined) as Influence | undefined })}
      />
      <fieldset>
        <legend className="font-semibold">{t("tie.support")}</legend>
        {supports.map((support) => (
          <Checkbox
            key={support}
            field={{ name: `support-${support}` }}
            label={teller.t(`support.${support}`)}
            checked={tie.support.includes(support)}
            onChange={(event) =>
              set({
                support: supports.filter((each) =>
                  each === support ? event.target.checked : tie.support.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <Select
        field={{ name: "strength" }}
        label={t("tie.strength")}
        options={strengths.map((value) => ({ value, label: teller.t(`strength.${value}`) }))}
        value={tie.strength}
        onChange={(event) => set({ strength: event.target.value as Strength })}
      />
      <Checkbox
        field={{ name: "tense" }}
        label={t("tie.tense")}
        checked={tie.tense}
        onChange={(event) => set({ tense: event.target.checked })}
      />
      <Select
        field={{ name: "flow" }}
        label={t("tie.flow")}
        options={flows.map((value) => ({ value, label: teller.t(`flow.${value}`, names) }))}
        value={tie.flow}
        onChange={(event) => set({ flow: event.target.value as Flow })}
      />
    </div>
  );
}
