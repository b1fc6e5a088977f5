import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { destinationsOf } from "#app/tracking/forwarding/overview.server.ts";
import { ownLrs } from "#app/tracking/forwarding/ownLrs.server.ts";
import { DestinationTable } from "#app/tracking/forwarding/ui/destinationTable.tsx";
import { OwnLrsNotice } from "#app/tracking/forwarding/ui/ownLrsNotice.tsx";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

const path = "/administration/forwarding";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("forwarding:title"),
  destinations: await destinationsOf(actor),
  own: await ownLrs(actor),
}));

export default function Forwarding() {
  const { t } = useTranslation("forwarding");
  const { destinations, own } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="forwarding">
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div>
          <h2 id="forwarding">{t("title")}</h2>
          <p className="mt-1 max-w-reading text-muted">{t("intro")}</p>
        </div>
        <ButtonLink kind="primary" to={`${path}/new`}>
          {t("add")}
        </ButtonLink>
      </div>
      <DoneNotice texts={{ ended: t("done.ended") }} />
      <OwnLrsNotice lrs={own} />
      {destinations.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyMore")}</EmptyState>
      ) : (
        <DestinationTable path={path} destinations={destinations} />
      )}
    </section>
  );
}
