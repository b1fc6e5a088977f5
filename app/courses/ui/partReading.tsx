import { Fragment } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ExercisePlayer } from "#app/exercises/ui/exercisePlayer.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { PartReading as Reading } from "../partReading.server.ts";

/** A contribution to read in a part: what, why, how and caution, a serious caution first. */
export function PartReading({ reading }: { reading: Reading }) {
  const { t } = useTranslation("courses");
  const { language, cautionLevel, caution, sources } = reading;
  const cautionBlock = (
    <Notice kind={cautionLevel === "serious" ? "danger" : "warning"} title={t("part.caution")}>
      <Html html={caution} language={language} />
    </Notice>
  );
  return (
    <div className="flex flex-col gap-6">
      {reading.withdrawn ? <Notice kind="warning" title={t("part.withdrawn")} /> : null}
      {cautionLevel === "serious" ? cautionBlock : null}
      <Section title={t("part.what")}>
        <Html html={reading.what} language={language} />
      </Section>
      <Section title={t("part.why")}>
        <Html html={reading.why} language={language} />
      </Section>
      <Section title={t("part.how")}>
        {reading.how.map((piece) => (
          <Fragment key={piece.block}>
            {piece.kind === "html" ? (
              <Html html={piece.html} language={language} />
            ) : (
              <Exercise reading={reading} id={piece.exerciseVersionId} />
            )}
          </Fragment>
        ))}
      </Section>
      {cautionLevel === "serious" ? null : cautionBlock}
      {sources.length > 0 ? (
        <section id="sources" className="max-w-reading scroll-mt-20 text-small">
          <h2 className="text-body">{t("part.sources")}</h2>
          <ol lang={language} className="mt-1 list-decimal ps-6 text-muted">
            {sources.map(({ key, citation }) => (
              <li key={key}>{citation}</li>
            ))}
          </ol>
        </section>
      ) : null}
      <p className="text-small">
        <Link to={`/contributions/${reading.slug}`}>{t("part.full")}</Link>
      </p>
    </div>
  );
}

/** Static HTML of a document, made and escaped by the server. */
export function Html({ html, language }: { html: string; language: string }) {
  return <div lang={language} className="reading" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-lead">{title}</h2>
      {children}
    </section>
  );
}

function Exercise({ reading, id }: { reading: Reading; id: string }) {
  const found = reading.exercises.find(({ exercise }) => exercise.id === id);
  return found ? (
    <div className="my-6 rounded-card border border-line bg-surface p-4 sm:p-6">
      <ExercisePlayer exercise={found.exercise} standing={found.standing} heading={3} />
    </div>
  ) : null;
}
