import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Explorer } from "#app/tracking/ui/explorer.tsx";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageFor } from "../signedIn.server.ts";
import { explored } from "../statements/explored.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, args) => ({
  title: args.context.i18n.t("tracking:participants.title"),
  ...(await explored(actor, "participants", args)),
}));

export default function ParticipantStatements() {
  const { t } = useTranslation(["tracking", "courses"]);
  const { explored: found, nobody } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<Link to="/courses">{t("courses:title")}</Link>}
        title={t("participants.title")}
        intro={t("participants.intro")}
      />
      {nobody ? (
        <EmptyState title={t("participants.none")}>{t("participants.noneMore")}</EmptyState>
      ) : (
        <Explorer path="/participants/statements" explored={found} />
      )}
    </>
  );
}
