import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localNumber } from "#app/platform/localFormat.ts";
import { Moment, useLanguage } from "#app/ui/moment.tsx";
import { verbNames, verbs } from "../../vocabulary.ts";
import { StatementCount } from "./statementCount.tsx";

interface Facts {
  endpoint: string;
  key: string;
  version: string;
  waits: number;
  taken: number;
  pace: number | null;
  tookAt: Date | string | null;
  courses: readonly { id: string; title: string }[];
  verbs: readonly string[];
  otherVerbs: readonly string[];
  activities: readonly string[];
}

/** Where a destination is, what it gets, and how far it is. */
export function DestinationFacts({ destination }: { destination: Facts }) {
  const { t } = useTranslation(["forwarding", "tracking"]);
  const language = useLanguage();
  const { endpoint, key, version, waits, taken, pace, tookAt, courses, activities } = destination;
  const named = verbNames.filter((name) => destination.verbs.includes(verbs[name]));
  const chosenVerbs = [...named.map((name) => t(`tracking:verb.${name}`)), ...destination.otherVerbs];
  const places = [...courses.map(({ title }) => title), ...activities];
  return (
    <dl className="grid max-w-reading gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      <Fact name={t("fact.waits")}>
        <StatementCount count={waits} />
      </Fact>
      <Fact name={t("fact.taken")}>
        <StatementCount count={taken} />
      </Fact>
      <Fact name={t("fact.tookAt")}>{tookAt === null ? t("never") : <Moment at={tookAt} as="dateAndTime" />}</Fact>
      {pace === null ? null : (
        <Fact name={t("fact.pace")}>{t("perMinute", { number: localNumber(language, Math.round(pace)) })}</Fact>
      )}
      <Fact name={t("field.endpoint")}>{endpoint}</Fact>
      <Fact name={t("field.key")}>{key}</Fact>
      <Fact name={t("field.version")}>xAPI {version}</Fact>
      <Fact name={t("fact.verbs")}>{chosenVerbs.length === 0 ? t("all") : chosenVerbs.join(" · ")}</Fact>
      <Fact name={t("fact.places")}>{places.length === 0 ? t("all") : places.join(" · ")}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
