import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { tieWithCentre } from "../network.ts";
import { otherTies, tieInWords } from "../words.ts";
import { useNetwork } from "./networkContext.tsx";

/** The same map as a table, from which everybody can be opened and taken out. */
export function NetworkTable() {
  const { t } = useTranslation("networkEditor");
  const { drawn, teller, nameAt, open, remove } = useNetwork();
  if (drawn.members.length === 0) return <p>{teller.t("view.nobody")}</p>;
  const others = otherTies(drawn, teller);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reachable by keyboard */}
      <div role="region" aria-label={t("table.label")} tabIndex={0} className="overflow-x-auto">
        <table className="w-full text-start">
          <thead>
            <tr className="border-b border-line">
              {(["name", "kind", "area", "ring", "tie", "does"] as const).map((column) => (
                <th key={column} scope="col" className="p-2 text-start font-semibold">
                  {t(`table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.members.map((member) => {
              const tie = tieWithCentre(drawn, member.id);
              return (
                <tr key={member.id} className="border-b border-line">
                  <th scope="row" className="p-2 text-start font-normal">
                    {nameAt(member.id)}
                  </th>
                  <td className="p-2">{teller.t(`kind.${member.kind}`)}</td>
                  <td className="p-2">{teller.t(`area.${member.area}`)}</td>
                  <td className="p-2">{teller.t(`ring.${member.ring}`)}</td>
                  <td className="p-2">{tie ? tieInWords(drawn, tie, teller) : teller.t("untied")}</td>
                  <td className="p-2">
                    <div className="flex flex-wrap gap-1">
                      <Button
                        type="button"
                        size="small"
                        aria-label={t("table.open", { name: nameAt(member.id) })}
                        onClick={() => open(member.id)}
                      >
                        {t("table.change")}
                      </Button>
                      <Button
                        type="button"
                        size="small"
                        kind="quiet"
                        aria-label={t("panel.remove", { name: nameAt(member.id) })}
                        onClick={() => remove(member.id)}
                      >
                        {t("table.remove")}
                      </Button>
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {others.length === 0 ? null : (
        <ul className="mt-3 list-disc ps-5">
          {others.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
