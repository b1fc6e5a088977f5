import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Explorer } from "#app/tracking/ui/explorer.tsx";
import { pageFor } from "../signedIn.server.ts";
import { explored } from "../statements/explored.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, args) => ({
  title: args.context.i18n.t("tracking:record.title"),
  ...(await explored(actor, "own", args)),
}));

export default function OwnRecord() {
  const { t } = useTranslation("tracking");
  const { explored: found } = useLoaderData<typeof loader>();
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t("record.title")}</h2>
      <p className="mt-1 mb-6 max-w-reading text-muted">{t("record.intro")}</p>
      <Explorer path="/account/record" byPerson={false} explored={found} />
    </section>
  );
}
