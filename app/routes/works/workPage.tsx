import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ContentReading } from "#app/authoring/ui/reading/contentReading.tsx";
import { CrisisRoute } from "#app/authoring/ui/reading/crisisRoute.tsx";
import { PublicationNotices } from "#app/authoring/ui/reading/publicationNotices.tsx";
import { WorkActions } from "#app/authoring/ui/reading/workActions.tsx";
import { SourceList, WorkFacts } from "#app/authoring/ui/reading/workFacts.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import type { ReaderView } from "./loading.server.ts";

interface WorkPageProps {
  page: ReaderView;
  above: ReactNode;
  /** What it is about, under the title. */
  marks: ReactNode;
  /** What stands for an exercise; its language is given where it is not that of the page. */
  exercise: (exerciseVersionId: string, lang: string | undefined) => ReactNode;
  /** What comes after the text and before its sources. */
  children?: ReactNode;
}

/** A published work as a colleague reads it: the text, and beside it for whom it is and what it rests on. */
export function WorkPage({ page, above, marks, exercise, children }: WorkPageProps) {
  const { t, i18n } = useTranslation("authoring");
  const foreign = page.work.language === i18n.language ? undefined : page.work.language;
  return (
    <article>
      <PageHeader
        title={page.title}
        lang={foreign}
        above={above}
        actions={<WorkActions work={page.work} withdrawn={page.withdrawal !== null} can={page.can} />}
      />
      <PublicationNotices unconfirmed={page.unconfirmed} withdrawal={page.withdrawal} />
      {marks}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,var(--container-reading))_16rem] lg:justify-between">
        <div className="flex min-w-0 flex-col gap-8">
          <ContentReading
            content={page.rendered}
            lang={foreign}
            cautionLevel={page.cautionLevel}
            crisis={<CrisisRoute route={page.crisisRoute} />}
            exercise={(id) => exercise(id, foreign)}
          >
            {children}
          </ContentReading>
          <SourceList sources={page.rendered.sources} lang={foreign} />
        </div>
        <aside aria-label={t("facts.title")}>
          <WorkFacts facts={page.facts} />
        </aside>
      </div>
    </article>
  );
}
