import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { percentage } from "#app/platform/localFormat.ts";
import { Moment, useLanguage } from "#app/ui/moment.tsx";
import { Link } from "#app/ui/link.tsx";
import { addressOf } from "../recordAddress.ts";
import type { ShownStatement } from "../sentence/shownStatement.ts";

/** What a statement says beside its sentence: when, within what, and how it went. */
export function StatementFacts({ path, statement }: { path: string; statement: ShownStatement }) {
  const { t } = useTranslation("tracking");
  const language = useLanguage();
  const { at, stored, object, within, score, success, seconds } = statement;
  return (
    <dl className="grid max-w-reading gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      <Fact name={t("fact.happened")}>
        <Moment at={at} as="dateAndTime" />
      </Fact>
      <Fact name={t("fact.stored")}>
        <Moment at={stored} as="dateAndTime" />
      </Fact>
      {object.activity === null ? null : (
        <Fact name={t("column.about")}>
          <Link className="link wrap-anywhere" to={addressOf(path, { activity: object.activity })}>
            {object.name}
          </Link>
        </Fact>
      )}
      {within.length === 0 ? null : <Fact name={t("fact.within")}>{within.join(" · ")}</Fact>}
      {success === null ? null : <Fact name={t("fact.success")}>{success ? t("fact.yes") : t("fact.no")}</Fact>}
      {score === null ? null : <Fact name={t("fact.score")}>{percentage(language, score)}</Fact>}
      {seconds === null ? null : <Fact name={t("fact.duration")}>{durationText(seconds)}</Fact>}
    </dl>
  );

  function durationText(total: number): string {
    const whole = Math.round(total);
    if (whole < 60) return t("fact.durationShort", { count: whole });
    return t("fact.durationLong", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  }
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
