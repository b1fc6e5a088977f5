import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { readStatement } from "#app/tracking/statementLookup.server.ts";
import { StatementFacts } from "#app/tracking/ui/statementFacts.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { identifier } from "../identifier.ts";
import { pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => ({
  title: context.i18n.t("tracking:statements.one"),
  statement: found(await readStatement(actor, identifier(params["statementId"]))),
}));

export default function Statement() {
  const { t } = useTranslation("tracking");
  const { statement } = useLoaderData<typeof loader>();
  const { who, verb, object, voided, json } = statement;
  return (
    <>
      <p className="mb-2 text-small">
        <Link to="/administration/statements">{t("statements.title")}</Link>
      </p>
      <h2 className="mb-6">{t("sentence", { who, verb, object: object.name })}</h2>
      {voided ? (
        <div className="mb-6">
          <Notice kind="warning" title={t("statements.voided")}>
            {t("statements.voidedMore")}
          </Notice>
        </div>
      ) : null}
      <StatementFacts statement={statement} />
      <h3 id="json" className="mt-8 mb-2">
        {t("statements.json")}
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can move it sideways */}
      <section aria-labelledby="json" tabIndex={0} className="overflow-x-auto rounded-card border border-line p-4">
        <pre lang="en" className="text-small">
          {json}
        </pre>
      </section>
    </>
  );
}
