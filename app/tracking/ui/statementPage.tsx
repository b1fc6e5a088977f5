import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import type { ShownStatement } from "../sentence/shownStatement.ts";
import { StatementFacts } from "./statementFacts.tsx";

/** One statement: what it says beside its sentence, whether it still counts, and how it is stored. */
export function StatementPage({
  path,
  statement,
  heading: Heading = "h3",
}: {
  path: string;
  heading?: "h2" | "h3";
  statement: ShownStatement & { voided: boolean; json: string; exact: string };
}) {
  const { t } = useTranslation("tracking");
  const { voided, json, exact } = statement;
  return (
    <>
      {voided ? (
        <div className="mb-6">
          <Notice kind="warning" title={t("statements.voided")}>
            {t("statements.voidedMore")}
          </Notice>
        </div>
      ) : null}
      <StatementFacts path={path} statement={statement} />
      <Heading id="json" className="mt-8 mb-2">
        {t("statements.json")}
      </Heading>
      <Json labelledBy="json">{json}</Json>
      <details className="mt-6">
        <summary id="exact" className="cursor-pointer font-semibold">
          {t("statements.exact")}
        </summary>
        <p className="my-2 max-w-reading text-small text-muted">{t("statements.exactMore")}</p>
        <Json labelledBy="exact">{exact}</Json>
      </details>
    </>
  );
}

function Json({ labelledBy, children }: { labelledBy: string; children: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can move it sideways
    <section aria-labelledby={labelledBy} tabIndex={0} className="overflow-x-auto rounded-card border border-line p-4">
      <pre lang="en" className="text-small">
        {children}
      </pre>
    </section>
  );
}
