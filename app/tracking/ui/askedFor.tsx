import { useTranslation } from "react-i18next";
import { shortDate, wordList } from "#app/platform/localFormat.ts";
import { useLanguage } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Mistake, StatementQuery } from "../recordQuery.ts";
import type { VerbName } from "../vocabulary.ts";

/** A verb to choose: its name in the language files and its address. */
export interface OfferedVerb {
  name: VerbName;
  id: string;
}

/** More names than these are a number. */
const mostNamed = 3;

/** What of the statements is shown: the filters in words, with what was found under a name. */
export function AskedFor({
  query,
  mistakes,
  people,
  activities,
  verbs,
}: {
  query: StatementQuery;
  mistakes: readonly Mistake[];
  people: readonly string[] | null;
  activities: readonly string[] | null;
  verbs: readonly OfferedVerb[];
}) {
  const { t } = useTranslation("tracking");
  const language = useLanguage();
  const { person = "", verb, activity = "", from, until } = query;
  const name = verbs.find(({ id }) => id === verb)?.name;
  const titles = (activities ?? []).map((title) => t("asked.quoted", { title }));
  const parts = [
    people !== null && people.length > 0 ? counted("person", people, person) : undefined,
    verb === undefined ? undefined : name === undefined ? verb : t(`verb.${name}`),
    titles.length > 0 ? counted("activity", titles, activity) : undefined,
    activities === null && activity !== "" ? t("asked.address", { address: activity }) : undefined,
    from === undefined ? undefined : t("asked.from", { day: shortDate(language, from) }),
    until === undefined ? undefined : t("asked.until", { day: shortDate(language, until) }),
  ].filter((part) => part !== undefined);
  return (
    <div className="mb-4 flex flex-col gap-3">
      {mistakes.map((mistake) => (
        <Notice key={mistake} kind="warning" title={t(`mistake.${mistake}`)} />
      ))}
      {people?.length === 0 ? <Notice kind="warning" title={t("asked.nobody", { name: person })} /> : null}
      {activities?.length === 0 ? <Notice kind="warning" title={t("asked.nothing", { title: activity })} /> : null}
      {parts.length === 0 ? null : (
        <p className="wrap-anywhere">
          <span className="font-semibold">{t("asked.label")}</span> {parts.join(" · ")}
        </p>
      )}
    </div>
  );

  function counted(what: "person" | "activity", named: readonly string[], text: string): string {
    if (named.length > mostNamed) return t(`asked.${what}Many`, { count: named.length, text });
    return t(`asked.${what}`, { names: wordList(language, named) });
  }
}
