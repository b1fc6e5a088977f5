import { useTranslation } from "react-i18next";
import { ElementMarks } from "#app/authoring/ui/elementMark.tsx";
import type { Element, Evidence, Form, TargetGroup } from "#app/authoring/vocabulary.ts";
import { workPath } from "#app/authoring/work.ts";
import { useDuration } from "#app/ui/duration.ts";
import { Link } from "#app/ui/link.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Marked } from "./marked.tsx";

/** What a row shows of a work. */
export interface Result {
  workId: string;
  kind: string;
  slug: string;
  language: string;
  title: string;
  what: string;
  snippet: string | null;
  form: string | null;
  elements: readonly string[];
  targetGroups: readonly string[];
  minutes: number | null;
  evidence: string | null;
  confirmed: boolean;
}

/** One work that was found: title, what in one line, and for whom, how long and how sure. */
export function ResultRow({ result, searched }: { result: Result; searched: boolean }) {
  const { t, i18n } = useTranslation(["knowledge", "authoring", "common"]);
  const duration = useDuration();
  const { kind, form, minutes, evidence } = result;
  const lang = result.language === i18n.language ? undefined : result.language;
  const facts = [
    kind === "module" ? t("results.module") : form === null ? null : t(`authoring:form.${form as Form}`),
    result.targetGroups.map((group) => t(`authoring:targetGroup.${group as TargetGroup}`)).join(", "),
    minutes === null ? null : duration(minutes),
    evidence === null ? null : t(`authoring:evidence.${evidence as Evidence}`),
  ];
  return (
    <li className="border-b border-line py-4 first:pt-0 last:border-0" data-keep-together>
      <div className="flex items-start justify-between gap-4">
        <h3 lang={lang} className="min-w-0">
          <Link to={workPath(result)} prefetch="none" className="text-primary underline-offset-2 hover:underline">
            <Marked text={result.title} />
          </Link>
        </h3>
        <span className="shrink-0 pt-1">
          <ElementMarks elements={result.elements as Element[]} />
        </span>
      </div>
      {result.what === "" ? null : (
        <p lang={lang} className={`mt-1 line-clamp-2 ${searched ? "" : "sm:line-clamp-1"}`}>
          <Marked text={result.what} />
        </p>
      )}
      {result.snippet === null ? null : (
        <p lang={lang} className="mt-1 border-s-2 border-line ps-3 text-small text-muted">
          … <Marked text={result.snippet} /> …
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
        <span>{facts.filter((fact) => fact !== null && fact !== "").join(" · ")}</span>
        {result.confirmed ? null : <Tag>{t("results.unconfirmed")}</Tag>}
      </div>
    </li>
  );
}
