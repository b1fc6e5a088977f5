import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Explorer } from "#app/tracking/ui/explorer.tsx";
import { Link } from "#app/ui/link.tsx";
import { pageFor } from "../signedIn.server.ts";
import { explored } from "../statements/explored.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, args) => ({
  title: args.context.i18n.t("tracking:statements.title"),
  ...(await explored(actor, "organisation", args)),
}));

export default function Statements() {
  const { t } = useTranslation("tracking");
  const { explored: found } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{t("statements.title")}</h2>
      <p className="mt-1 mb-6 max-w-reading text-muted">{t("statements.intro")}</p>
      <Explorer path="/administration/statements" explored={found} />
      <p className="mt-8 text-small">
        <Link to="/vocabulary">{t("statements.vocabulary")}</Link>
      </p>
    </section>
  );
}
