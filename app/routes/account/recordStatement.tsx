import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { readStatement } from "#app/tracking/explorer/statement.server.ts";
import { StatementPage } from "#app/tracking/ui/statementPage.tsx";
import { Link } from "#app/ui/link.tsx";
import { identifier } from "../identifier.ts";
import { pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const path = "/account/record";

export const loader = pageFor(async (actor, { params, context }) => ({
  title: context.i18n.t("tracking:statements.one"),
  statement: found(await readStatement(actor, "own", identifier(params["statementId"]))),
}));

export default function OwnStatement() {
  const { t } = useTranslation("tracking");
  const { statement } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="mb-2 text-small">
        <Link to={path}>{t("record.title")}</Link>
      </p>
      <h2 className="mb-6 wrap-anywhere">{statement.sentence}</h2>
      <StatementPage path={path} statement={statement} />
    </>
  );
}
