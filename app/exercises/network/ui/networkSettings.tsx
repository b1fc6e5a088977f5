import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { areas } from "../area.ts";
import { straighten, withAreas } from "../editing.ts";
import { useNetwork } from "./networkContext.tsx";

/** What belongs to the whole map: who stands in the middle, which parts of life, and everybody back in her place. */
export function NetworkSettings() {
  const { t } = useTranslation("networkEditor");
  const { drawn, drawing, change, teller } = useNetwork();
  const isShifted = drawn.nudges.some((each) => each.drawing === drawing);
  return (
    <details data-screen-only>
      <summary className="min-h-8 font-semibold">{t("settings.title")}</summary>
      <div className="flex flex-col gap-4 pt-2">
        <TextField
          field={{ name: "centre", maxLength: 80 }}
          label={t("settings.centre")}
          hint={t("settings.centreHint")}
          value={drawn.centre}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          className="max-w-80"
          onChange={(event) => change({ ...drawn, centre: event.target.value }, { going: "centre" })}
        />
        <fieldset>
          <legend className="font-semibold">{t("settings.areas")}</legend>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {areas.map((area) => (
              <Checkbox
                key={area}
                field={{ name: `area-${area}` }}
                label={teller.t(`area.${area}`)}
                checked={drawn.areas.includes(area)}
                disabled={drawn.members.some((member) => member.area === area)}
                onChange={(event) => {
                  const shown = areas.filter((each) =>
                    each === area ? event.target.checked : drawn.areas.includes(each),
                  );
                  change(withAreas(drawn, shown));
                }}
              />
            ))}
          </div>
        </fieldset>
        {isShifted ? (
          <Button type="button" onClick={() => change(straighten(drawn, drawing))}>
            {t("settings.straighten")}
          </Button>
        ) : null}
      </div>
    </details>
  );
}
