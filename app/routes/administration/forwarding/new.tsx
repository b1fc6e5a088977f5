import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { newDestinationSchema } from "#app/tracking/forwarding/destination.ts";
import { addDestination } from "#app/tracking/forwarding/destination.server.ts";
import { choicesFor } from "#app/tracking/forwarding/overview.server.ts";
import { DestinationForm } from "#app/tracking/forwarding/ui/destinationForm.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { useAnsweredForm } from "../../answeredForm.tsx";
import { mistaken, refused } from "../../formAnswer.server.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

const path = "/administration/forwarding";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("forwarding:add"),
  ...(await choicesFor(actor)),
}));

export const action = formFor(async (actor, { request }) => {
  const submission = parseSubmission(await sentForm(request), newDestinationSchema);
  if (submission.status !== "success") return mistaken(submission, ["secret"]);
  try {
    const { id } = await addDestination(actor, submission.value);
    return redirect(`${path}/${id}?done=added`);
  } catch (error) {
    return refused(submission, error, { hide: ["secret"], fields: { "destination.own": "endpoint" } });
  }
});

export default function NewDestination() {
  const { t } = useTranslation("forwarding");
  const { courses } = useLoaderData<typeof loader>();
  const preset = { version: "1.0.3", from: "now" };
  const { form, fields, errors } = useAnsweredForm(newDestinationSchema, useActionData<typeof action>(), preset);
  return (
    <div className="max-w-form">
      <p className="mb-2 text-small">
        <Link to={path}>{t("title")}</Link>
      </p>
      <h2 className="mb-6">{t("add")}</h2>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <DestinationForm fields={fields} beginning={fields} errors={errors} courses={courses} />
        <FormActions>
          <Button kind="primary">{t("save.new")}</Button>
          <ButtonLink kind="quiet" to={path}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
