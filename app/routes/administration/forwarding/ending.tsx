import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { endDestination } from "#app/tracking/forwarding/destination.server.ts";
import { readDestination } from "#app/tracking/forwarding/overview.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { identifier } from "../../identifier.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

const path = "/administration/forwarding";

export const loader = pageFor(async (actor, { params, context }) => {
  const { id, name, endedAt } = found(await readDestination(actor, identifier(params["destinationId"])));
  found(endedAt === null ? id : null);
  return { title: context.i18n.t("forwarding:ending.title", { name }), id, name };
});

export const action = formFor(async (actor, { params }) => {
  found(await endDestination(actor, identifier(params["destinationId"])));
  return redirect(`${path}?done=ended`);
});

export default function Ending() {
  const { t } = useTranslation("forwarding");
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-reading">
      <h2>{t("ending.title", { name })}</h2>
      <ul className="mt-4 mb-6 list-disc ps-6">
        <li>{t("ending.stops")}</li>
        <li>{t("ending.stays")}</li>
        <li>{t("ending.final")}</li>
      </ul>
      <RefusalNotice refusal={answer?.refusal} />
      <Form>
        <FormActions>
          <Button kind="danger">{t("end")}</Button>
          <ButtonLink kind="quiet" to={`${path}/${id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
