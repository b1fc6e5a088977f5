import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Table } from "#app/ui/table.tsx";

const counts = ["removed", "changed", "voided", "documents", "definitions", "attachments"] as const;

interface Report extends Record<(typeof counts)[number], number> {
  id: string;
  askedAt: Date;
  finishedAt: Date | null;
  clearedAt: Date | null;
  traces: readonly string[];
  soFar: number;
  copies: readonly { destination: string; endpoint: string; count: number }[];
  voidedIds: readonly string[];
  elsewhere: string | null;
}

/** What a forgetting did, and what is left to do elsewhere. `here` is the address of its person's page. */
export function ForgettingReport({ report, here }: { report: Report; here: string }) {
  const { t } = useTranslation("forgetting");
  const { id, askedAt, finishedAt, clearedAt } = report;
  return (
    <div className="max-w-reading">
      <Notice kind="success" title={t("done.title")}>
        <Moment at={askedAt} as="dateAndTime" /> – <Moment at={finishedAt!} as="dateAndTime" />
      </Notice>
      <dl className="my-6 grid grid-cols-[1fr_max-content] gap-x-6 gap-y-2">
        {counts.map((name) => (
          <div key={name} className="contents">
            <dt>{t(`count.${name}`)}</dt>
            <dd className="text-end font-semibold tabular-nums">{report[name]}</dd>
          </div>
        ))}
      </dl>
      {clearedAt === null ? (
        <>
          <Copies report={report} />
          <p className="mt-4">
            <a href={`${here}/${id}/list`} download className="link">
              {t("copies.download")}
            </a>
          </p>
          {report.voidedIds.length === 0 ? null : (
            <section aria-labelledby="voided" className="mt-8">
              <h3 id="voided">{t("voided.title")}</h3>
              <p className="mt-1 mb-2 text-muted">{t("voided.intro")}</p>
              <ul className="text-small">
                {report.voidedIds.map((statementId) => (
                  <li key={statementId} className="break-all">
                    <code>{statementId}</code>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="clear" className="mt-8">
            <h3 id="clear">{t("clear.title")}</h3>
            <p className="mt-1 mb-4 text-muted">{t("clear.intro")}</p>
            <Form action={`${here}/${id}/clearing`}>
              <Button>{t("clear.save")}</Button>
            </Form>
          </section>
        </>
      ) : null}
    </div>
  );
}

function Copies({ report: { copies, elsewhere, traces } }: { report: Report }) {
  const { t } = useTranslation("forgetting");
  const isElsewhere = elsewhere !== null || copies.length > 0;
  return (
    <section aria-labelledby="copies">
      <h3 id="copies">{t("copies.title")}</h3>
      {elsewhere === null ? null : <p className="mt-1 break-words">{t("copies.elsewhere", { endpoint: elsewhere })}</p>}
      {copies.length === 0 ? (
        <p className="mt-1 text-muted">{t("copies.none")}</p>
      ) : (
        <>
          <p className="mt-1 mb-4">{t("copies.intro")}</p>
          <Table
            caption={t("copies.title")}
            captionHidden
            rows={copies}
            rowKey={({ endpoint, destination }) => `${destination} ${endpoint}`}
            columns={[
              { key: "destination", header: t("copies.destination"), cell: ({ destination }) => destination },
              {
                key: "endpoint",
                header: t("copies.endpoint"),
                cell: ({ endpoint }) => <span className="break-all">{endpoint}</span>,
              },
              { key: "count", header: t("copies.count"), align: "end", cell: ({ count }) => count },
            ]}
          />
        </>
      )}
      {isElsewhere && traces.length > 0 ? (
        <>
          <p className="mt-4">{t("copies.known")}</p>
          <ul className="mt-1 list-disc ps-6">
            {traces.map((trace) => (
              <li key={trace} className="break-all">
                {trace}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
