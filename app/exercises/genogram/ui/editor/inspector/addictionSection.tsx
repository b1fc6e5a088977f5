import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "#app/ui/select.tsx";
import { addictionStates, substanceLetters, substances } from "../../../condition.ts";
import type { AddictionState, Substance } from "../../../condition.ts";
import { changePerson } from "../../../editing.ts";
import type { Person } from "../../../family.ts";
import { useEditor } from "../editorContext.tsx";
import { CheckRow } from "./checkRow.tsx";
import { PanelSection } from "./section.tsx";

const most = 6;

/** Addiction and recovery, and of what. */
export function AddictionSection({ person: { id: of, addiction } }: { person: Person }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const { change } = useEditor();
  const id = useId();
  const say = (next: Person["addiction"]) => change((family) => changePerson(family, of, { addiction: next }));
  const used = addiction?.substances ?? [];

  function toggle(substance: Substance, isUsed: boolean) {
    const next = substances.filter((each) => (each === substance ? isUsed : used.includes(each)));
    say({ state: addiction!.state, substances: next });
  }

  return (
    <PanelSection title={t("panel.use")} count={addiction ? 1 : 0}>
      <Select
        field={{ name: `${id}-state` }}
        label={t("use.state")}
        empty={t("use.none")}
        options={addictionStates.map((value) => ({ value, label: t(`genogramWords:addictionState.${value}`) }))}
        value={addiction?.state ?? ""}
        onChange={(event) => {
          const state = event.target.value as AddictionState | "";
          say(state === "" ? undefined : { state, substances: used });
        }}
      />
      {addiction ? (
        <fieldset>
          <legend className="font-semibold">{t("use.substances")}</legend>
          <div className="grid grid-cols-1 gap-x-3">
            {substances.map((substance) => (
              <CheckRow
                key={substance}
                isChecked={used.includes(substance)}
                isDisabled={used.length >= most && !used.includes(substance)}
                onChange={(isUsed) => toggle(substance, isUsed)}
              >
                {t(`genogramWords:substance.${substance}`)}{" "}
                <span className="text-muted">({substanceLetters([substance])})</span>
              </CheckRow>
            ))}
          </div>
        </fieldset>
      ) : null}
    </PanelSection>
  );
}
