import { getFormProps } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { parseSubmission } from "#app/platform/submission.ts";
import { destinationSchema } from "#app/tracking/forwarding/destination.ts";
import { changeDestination } from "#app/tracking/forwarding/destination.server.ts";
import { choicesFor, readDestination } from "#app/tracking/forwarding/overview.server.ts";
import { DestinationForm } from "#app/tracking/forwarding/ui/destinationForm.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { useAnsweredForm } from "../../answeredForm.tsx";
import { mistaken, refused } from "../../formAnswer.server.ts";
import { identifier } from "../../identifier.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

const path = "/administration/forwarding";

export const loader = pageFor(async (actor, { params }) => {
  const destination = found(await readDestination(actor, identifier(params["destinationId"])));
  found(destination.endedAt === null ? destination : null);
  return { title: destination.name, destination, ...(await choicesFor(actor)) };
});

export const action = formFor(async (actor, { request, params }) => {
  const id = identifier(params["destinationId"]);
  const submission = parseSubmission(await sentForm(request), destinationSchema);
  if (submission.status !== "success") return mistaken(submission, ["secret"]);
  try {
    found(await changeDestination(actor, id, submission.value));
    return redirect(`${path}/${id}?done=changed`);
  } catch (error) {
    return refused(submission, error, { hide: ["secret"], fields: { "destination.own": "endpoint" } });
  }
});

export default function DestinationSettings() {
  const { t } = useTranslation("forwarding");
  const { courses, destination } = useLoaderData<typeof loader>();
  const { id, name, endpoint, key, version, verbs, otherVerbs, activities } = destination;
  const preset = {
    ...{ name, endpoint, key, version, verbs },
    courses: destination.courses.map((course) => course.id),
    otherVerbs: otherVerbs.join("\n"),
    activities: activities.join("\n"),
  };
  const answer = useActionData<typeof action>();
  const { form, fields, errors } = useAnsweredForm(destinationSchema, answer, preset as never);
  return (
    <div className="max-w-form">
      <p className="mb-2 text-small">
        <Link to={`${path}/${id}`}>{name}</Link>
      </p>
      <h2 className="mb-2">{t("change")}</h2>
      <p className="mb-6 text-muted">{t("changeMore")}</p>
      <Form {...getFormProps(form)} className="flex flex-col gap-6">
        <DestinationForm fields={fields} errors={errors} courses={courses} />
        <FormActions>
          <Button kind="primary">{t("save.changed")}</Button>
          <ButtonLink kind="quiet" to={`${path}/${id}`}>
            {t("cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
