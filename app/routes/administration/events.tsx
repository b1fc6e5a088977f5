import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readEventLog } from "#app/tracking/eventLog.server.ts";
import { eventQueryOf } from "#app/tracking/recordQuery.ts";
import { EventTable } from "#app/tracking/ui/eventTable.tsx";
import { OlderLinks } from "#app/tracking/ui/olderLinks.tsx";
import { RecordFilter } from "#app/tracking/ui/recordFilter.tsx";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

const path = "/administration/events";

export const loader = pageFor(async (actor, { request, context }) => {
  const query = eventQueryOf(request.url);
  const title = context.i18n.t("tracking:events.title");
  return { title, query, ...(await readEventLog(actor, query)) };
});

export default function Events() {
  const { t } = useTranslation("tracking");
  const { query, names, entries, next } = useLoaderData<typeof loader>();
  const options = names.map((name) => ({ value: name, label: t(`event.${name}`) }));
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t("events.title")}</h2>
      <p className="mt-1 mb-6 max-w-reading text-muted">{t("events.intro")}</p>
      <RecordFilter path={path} query={query} what={{ name: "name", options }} />
      {entries.length === 0 ? (
        <EmptyState title={t("events.empty")}>{t("events.emptyMore")}</EmptyState>
      ) : (
        <EventTable entries={entries} />
      )}
      <OlderLinks path={path} query={query} next={next} />
    </section>
  );
}
