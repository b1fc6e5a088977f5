import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { deactivate, personOf } from "#app/people/person.server.ts";
import { found } from "#app/platform/found.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const { id, name } = found(await personOf(actor, identifier(params["personId"])));
  return { title: context.i18n.t("administration:deactivation.title", { name }), person: { id, name } };
});

export const action = formFor(async (actor, { params }) => {
  found(await deactivate(actor, identifier(params["personId"])));
  return redirect("/administration/people?done=deactivated");
});

export default function Deactivation() {
  const { t } = useTranslation("administration");
  const { person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-reading">
      <h2>{t("deactivation.title", { name: person.name })}</h2>
      <p className="mt-4">{t("deactivation.intro")}</p>
      <ul className="mt-2 mb-6 list-disc ps-6">
        <li>{t("deactivation.signedOut")}</li>
        <li>{t("deactivation.kept")}</li>
        <li>{t("deactivation.back")}</li>
      </ul>
      <RefusalNotice refusal={answer?.refusal} />
      <Form>
        <FormActions>
          <Button kind="danger">{t("person.deactivate")}</Button>
          <ButtonLink kind="quiet" to={`/administration/people/${person.id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
