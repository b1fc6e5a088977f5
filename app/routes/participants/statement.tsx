import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { readStatement } from "#app/tracking/explorer/statement.server.ts";
import { StatementPage } from "#app/tracking/ui/statementPage.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { identifier } from "../identifier.ts";
import { pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const path = "/participants/statements";

export const loader = pageFor(async (actor, { params, context }) => ({
  title: context.i18n.t("tracking:statements.one"),
  statement: found(await readStatement(actor, "participants", identifier(params["statementId"]))),
}));

export default function ParticipantStatement() {
  const { t } = useTranslation("tracking");
  const { statement } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader above={<Link to={path}>{t("participants.title")}</Link>} title={statement.sentence} />
      <StatementPage path={path} statement={statement} heading="h2" />
    </>
  );
}
