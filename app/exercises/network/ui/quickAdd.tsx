import { useId, useState } from "react";
import type { KeyboardEvent, Ref } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { controlLook } from "#app/ui/field.tsx";
import { addMember } from "../editing.ts";
import { limits, rings } from "../network.ts";
import type { Member, Ring } from "../network.ts";
import { useNetwork } from "./networkContext.tsx";

/** Adds one after the other: a name, Enter, the next. Part of life and closeness stay as they were chosen last. */
export function QuickAdd({ field }: { field: Ref<HTMLInputElement> }) {
  const { t } = useTranslation("networkEditor");
  const { drawn, change, say, teller } = useNetwork();
  const [name, setName] = useState("");
  const [area, setArea] = useState<Member["area"]>(drawn.areas[0]!);
  const [ring, setRing] = useState<Ring>(1);
  const id = useId();
  const shownArea = drawn.areas.includes(area) ? area : drawn.areas[0]!;

  function add() {
    const added = addMember(drawn, { name: name.trim(), area: shownArea, ring });
    if (added === null) return say(t("full", { most: limits.members }));
    change(added.network, { selected: added.made });
    const where = `${teller.t(`area.${shownArea}`)}, ${teller.t(`ring.${ring}`)}`;
    say(t("added", { name: name.trim() || teller.t("nameless.person"), where }));
    setName("");
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (name.trim() !== "") add();
  }

  return (
    <div role="group" aria-label={t("add.label")} className="flex flex-wrap items-end gap-3" data-screen-only>
      <div className="flex min-w-40 grow flex-col gap-1">
        <label htmlFor={`${id}-name`} className="font-semibold">
          {t("add.name")}
        </label>
        <input
          ref={field}
          id={`${id}-name`}
          value={name}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          enterKeyHint="next"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={onKeyDown}
          className={controlLook}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-area`} className="font-semibold">
          {t("add.area")}
        </label>
        <select
          id={`${id}-area`}
          value={shownArea}
          onChange={(event) => setArea(event.target.value as Member["area"])}
          className={`${controlLook} pe-8`}
        >
          {drawn.areas.map((each) => (
            <option key={each} value={each}>
              {teller.t(`area.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-ring`} className="font-semibold">
          {t("add.ring")}
        </label>
        <select
          id={`${id}-ring`}
          value={ring}
          onChange={(event) => setRing(Number(event.target.value) as Ring)}
          className={`${controlLook} pe-8`}
        >
          {rings.map((each) => (
            <option key={each} value={each}>
              {teller.t(`ring.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <Button type="button" onClick={add} aria-disabled={drawn.members.length >= limits.members}>
        {t("add.add")}
      </Button>
    </div>
  );
}
