import { useTranslation } from "react-i18next";
import { useId } from "react";
import type { ReactNode } from "react";
import { useDuration } from "#app/ui/duration.ts";
import { ExternalLink, Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { NumberedSource } from "../../renderedContent.ts";
import type { CareSetting, Evidence, TargetGroup } from "../../vocabulary.ts";
import { workPath } from "../../work.ts";

export interface Facts {
  targetGroups: readonly TargetGroup[];
  settings: readonly CareSetting[];
  minutes: number | null;
  evidence: Evidence | null;
  owner: string;
  number: number;
  publishedAt: string | Date;
  reviewOn: string | Date | null;
  usedIn: readonly { title: string; kind: string; slug: string; language: string }[];
}

/** The quiet column beside a text: for whom, how long, what it rests on, whose it is and how fresh. */
export function WorkFacts({ facts }: { facts: Facts }) {
  const { t } = useTranslation("authoring");
  const duration = useDuration();
  return (
    <dl className="flex flex-col gap-4 text-small">
      <Fact name={t("facts.for")}>{facts.targetGroups.map((group) => t(`targetGroup.${group}`)).join(", ")}</Fact>
      <Fact name={t("facts.setting")}>{facts.settings.map((setting) => t(`setting.${setting}`)).join(", ")}</Fact>
      <Fact name={t("facts.duration")}>{facts.minutes === null ? null : duration(facts.minutes)}</Fact>
      <Fact name={t("facts.evidence")}>{facts.evidence === null ? null : t(`evidence.${facts.evidence}`)}</Fact>
      <Fact name={t("facts.owner")}>{facts.owner}</Fact>
      <Fact name={t("facts.version")}>
        {facts.number} · <Moment at={facts.publishedAt} />
      </Fact>
      <Fact name={t("facts.reviewOn")}>{facts.reviewOn === null ? null : <Moment at={facts.reviewOn} />}</Fact>
      <Fact name={t("facts.usedIn")}>
        {facts.usedIn.length === 0 ? null : (
          <ul>
            {facts.usedIn.map((module) => (
              <li key={module.slug}>
                <Link to={workPath(module)} prefetch="none" lang={module.language}>
                  {module.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === "") return null;
  return (
    <div>
      <dt className="font-semibold text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The list of sources, each with what is known of it. */
export function SourceList({
  sources,
  level = 2,
  lang,
}: {
  sources: readonly NumberedSource[];
  level?: 2 | 3;
  /** The language of the work, where it is not that of the page. */
  lang?: string | undefined;
}) {
  const { t } = useTranslation(["authoring", "common"]);
  const id = useId();
  if (sources.length === 0) return null;
  const Heading = `h${level}` as const;
  const citationOf = (key: string) => sources.find((source) => source.key === key)?.citation ?? key;
  return (
    <section aria-labelledby={id}>
      <Heading id={id} className="mb-2 text-lead">
        {t("sources.title")}
      </Heading>
      <ol className="list-decimal ps-6 text-small">
        {sources.map((source) => (
          <li key={source.key} id={source.id} className="mb-1">
            <span lang={lang}>
              {source.url ? <ExternalLink href={source.url}>{source.citation}</ExternalLink> : source.citation}
            </span>
            {source.citedIn ? `, ${t("sources.citedIn", { source: citationOf(source.citedIn) })}` : null}
            {source.status === "unconfirmed" ? ` (${t("sources.unconfirmed")})` : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
