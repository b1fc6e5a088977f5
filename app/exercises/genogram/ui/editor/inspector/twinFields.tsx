import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { alike, apart, together } from "../../../editingChildhoods.ts";
import type { Childhood } from "../../../family.ts";
import { listed } from "../../../words/teller.ts";
import { useEditor } from "../editorContext.tsx";
import { PersonSelect } from "./personSelect.tsx";

/** With whom of her brothers and sisters somebody is a twin, and whether they are identical. */
export function TwinFields({ childhood }: { childhood: Childhood }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const { kinship, change, nameAt, teller } = useEditor();
  const id = useId();
  const { couple, child, birthGroup } = childhood;
  const siblings = kinship.childrenOf(couple).filter((each) => each.child !== child);
  const twins = siblings.filter((each) => birthGroup && each.birthGroup?.name === birthGroup.name);
  const others = siblings.filter((each) => !twins.includes(each)).map((each) => each.child);
  const kind = birthGroup?.identical === undefined ? "unknown" : birthGroup.identical ? "identical" : "fraternal";
  return (
    <>
      {birthGroup === undefined ? null : (
        <>
          <p>
            {t("genogramWords:told.twinOf", {
              twins: t(`genogramWords:twins.${kind}`),
              names: listed(
                twins.map((each) => nameAt(each.child)),
                teller,
              ),
            })}
          </p>
          <Select
            field={{ name: id }}
            label={t("twins.kind")}
            options={(["unknown", "identical", "fraternal"] as const).map((value) => ({
              value,
              label: t(`genogramWords:twins.${value}`),
            }))}
            value={kind}
            onChange={(event) => {
              const identical = { unknown: undefined, identical: true, fraternal: false }[event.target.value];
              change((family) => alike(family, birthGroup.name, identical));
            }}
          />
          <Button
            type="button"
            kind="quiet"
            size="small"
            onClick={() => change((family) => apart(family, childhood))}
            className="self-start"
          >
            {t("twins.apart")}
          </Button>
        </>
      )}
      {others.length === 0 ? null : (
        <PersonSelect
          label={t("twins.with")}
          among={others}
          value=""
          onChange={(other) => change((family) => together(family, couple, child, other))}
        />
      )}
    </>
  );
}
