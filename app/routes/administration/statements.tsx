import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { statementQueryOf } from "#app/tracking/recordQuery.ts";
import { lookUpStatements } from "#app/tracking/statementLookup.server.ts";
import { OlderLinks } from "#app/tracking/ui/olderLinks.tsx";
import { RecordFilter } from "#app/tracking/ui/recordFilter.tsx";
import { StatementTable } from "#app/tracking/ui/statementTable.tsx";
import { verbNames, verbs } from "#app/tracking/vocabulary.ts";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const path = "/administration/statements";

export const loader = pageFor(async (actor, { request, context }) => {
  const query = statementQueryOf(request.url);
  const title = context.i18n.t("tracking:statements.title");
  return { title, query, ...(await lookUpStatements(actor, query)) };
});

export default function Statements() {
  const { t } = useTranslation("tracking");
  const { query, statements, next, elsewhere } = useLoaderData<typeof loader>();
  const options = verbNames.map((name) => ({ value: verbs[name], label: t(`verb.${name}`) }));
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{t("statements.title")}</h2>
      <p className="mt-1 mb-6 max-w-reading text-muted">{t("statements.intro")}</p>
      {elsewhere ? (
        <div className="mb-6">
          <Notice title={t("statements.elsewhere")}>{t("statements.elsewhereMore")}</Notice>
        </div>
      ) : null}
      <RecordFilter path={path} query={query} what={{ name: "verb", options }} byActivity />
      {statements.length === 0 ? (
        <EmptyState title={t("statements.empty")}>{t("statements.emptyMore")}</EmptyState>
      ) : (
        <StatementTable path={path} statements={statements} />
      )}
      <OlderLinks path={path} query={query} next={next} />
      <p className="mt-8 text-small">
        <Link to="/vocabulary">{t("statements.vocabulary")}</Link>
      </p>
    </section>
  );
}
