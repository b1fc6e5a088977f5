import { useState } from "react";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { areas } from "../area.ts";
import { addTie, changeMember, removeTie } from "../editing.ts";
import { centre, limits, rings, tieWithCentre } from "../network.ts";
import type { Member, Ring, Tie } from "../network.ts";
import { useNetwork } from "./networkContext.tsx";
import { TieFields } from "./tieFields.tsx";

const kinds = ["person", "group", "organisation", "place"] as const;

/** Everything that can be said of somebody: who she is, her tie with the middle, her ties with others. */
export function MemberPanel({ member, heading }: { member: Member; heading: Ref<HTMLHeadingElement> }) {
  const { t } = useTranslation("networkEditor");
  const { drawn, change, nameAt, remove, teller } = useNetwork();
  const tie = tieWithCentre(drawn, member.id);
  const set = (fields: Partial<Omit<Member, "id">>, going?: string) =>
    change((network) => changeMember(network, member.id, fields), going === undefined ? {} : { going });
  return (
    <section
      aria-label={t("panel.label", { name: nameAt(member.id) })}
      data-screen-only
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4"
    >
      <h3 ref={heading} tabIndex={-1} className="text-lead">
        {nameAt(member.id)}
      </h3>
      <TextField
        {...quiet}
        field={{ name: "name", maxLength: 80 }}
        label={t("panel.name")}
        value={member.name}
        onChange={(event) => set({ name: event.target.value }, `name ${member.id}`)}
      />
      <Select
        field={{ name: "area" }}
        label={t("add.area")}
        options={areas.map((value) => ({ value, label: teller.t(`area.${value}`) }))}
        value={member.area}
        onChange={(event) => set({ area: event.target.value as Member["area"] })}
      />
      <Select
        field={{ name: "ring" }}
        label={t("add.ring")}
        options={rings.map((value) => ({ value: String(value), label: teller.t(`ring.${value}`) }))}
        value={String(member.ring)}
        onChange={(event) => set({ ring: Number(event.target.value) as Ring })}
      />
      <Select
        field={{ name: "kind" }}
        label={t("panel.kind")}
        options={kinds.map((value) => ({ value, label: teller.t(`kind.${value}`) }))}
        value={member.kind}
        onChange={(event) => set({ kind: event.target.value as Member["kind"] })}
      />
      <TextField
        {...quiet}
        field={{ name: "note", maxLength: 200 }}
        label={t("panel.note")}
        value={member.note ?? ""}
        onChange={(event) => set({ note: event.target.value || undefined }, `note ${member.id}`)}
      />
      <div role="group" aria-label={t("panel.tie", { name: nameAt(centre) })} className="flex flex-col gap-3">
        <h4 className="font-semibold">{t("panel.tie", { name: nameAt(centre) })}</h4>
        {tie === undefined ? <NewTie from={centre} to={member.id} label={t("panel.draw")} /> : <TieSide tie={tie} />}
      </div>
      <OtherTies member={member} />
      <Button type="button" kind="quiet" onClick={() => remove(member.id)}>
        {t("panel.remove", { name: nameAt(member.id) })}
      </Button>
    </section>
  );
}

const quiet = { autoComplete: "off", spellCheck: false, translate: "no" } as const;

function TieSide({ tie }: { tie: Tie }) {
  const { t } = useTranslation("networkEditor");
  const { change } = useNetwork();
  return (
    <>
      <TieFields tie={tie} />
      <Button type="button" kind="quiet" onClick={() => change((network) => removeTie(network, tie.id))}>
        {t("panel.untie")}
      </Button>
    </>
  );
}

function NewTie({ from, to, label }: { from: string; to: string; label: string }) {
  const { change } = useNetwork();
  return (
    <Button type="button" onClick={() => change((network) => addTie(network, from, to)?.network ?? network)}>
      {label}
    </Button>
  );
}

function OtherTies({ member }: { member: Member }) {
  const { t } = useTranslation("networkEditor");
  const { drawn, nameAt } = useNetwork();
  const [to, setTo] = useState("");
  const ties = drawn.ties.filter(
    ({ from, to: end }) => [from, end].includes(member.id) && ![from, end].includes(centre),
  );
  const otherOf = ({ from, to: end }: Tie) => (from === member.id ? end : from);
  const tied = new Set([member.id, ...ties.map(otherOf)]);
  const free = drawn.members.filter(({ id }) => !tied.has(id));
  const chosen = free.some(({ id }) => id === to) ? to : "";
  return (
    <div role="group" aria-label={t("panel.others")} className="flex flex-col gap-3">
      <h4 className="font-semibold">{t("panel.others")}</h4>
      {ties.map((tie) => (
        <details key={tie.id} className="rounded-control border border-line p-2">
          <summary className="min-h-8">{nameAt(otherOf(tie))}</summary>
          <div className="flex flex-col gap-3 pt-2">
            <TieSide tie={tie} />
          </div>
        </details>
      ))}
      {free.length === 0 || drawn.ties.length >= limits.ties ? null : (
        <>
          <Select
            field={{ name: "other" }}
            label={t("panel.other")}
            empty={t("panel.choose")}
            options={free.map(({ id }) => ({ value: id, label: nameAt(id) }))}
            value={chosen}
            onChange={(event) => setTo(event.target.value)}
          />
          {chosen === "" ? null : (
            <NewTie from={member.id} to={chosen} label={t("panel.join", { name: nameAt(chosen) })} />
          )}
        </>
      )}
    </div>
  );
}
