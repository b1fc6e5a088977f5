import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PathLine } from "#app/courses/ui/pathLine.tsx";
import { ProgressLine } from "#app/courses/ui/progressLine.tsx";
import { found } from "#app/platform/found.ts";
import { memberPath } from "#app/reports/teamOverview.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { identifier } from "../identifier.ts";
import { pageTitle } from "../pageTitle.ts";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { params, context }) => {
  const teamId = identifier(params["teamId"]);
  const assignmentId = identifier(params["assignmentId"]);
  const followed = found(await memberPath(actor, teamId, assignmentId));
  const { title, language, path, progress, learner, assignedBy, assignedAt, reason } = followed;
  return {
    pageTitle: context.i18n.t("assignment.of", { ns: "teams", course: title, name: learner.name }),
    ...{ teamId, assignmentId, title, language, path, progress, learner, assignedBy, assignedAt, reason },
  };
});

export const meta = pageTitle;

export default function Assignment() {
  const { t } = useTranslation("teams");
  const { teamId, assignmentId, title, language, path, progress, learner, ...given } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        above={<Link to={`/teams/${teamId}`}>{t("assignment.back")}</Link>}
        title={learner.name}
        intro={<span lang={language}>{title}</span>}
      />
      <p className="mb-4">
        {t("assignment.reason", { reason: given.reason })}
        <span className="block text-small text-muted">
          {t("assignment.given", { by: given.assignedBy })} <Moment at={given.assignedAt} as="longDate" />
        </span>
      </p>
      {progress ? <ProgressLine progress={progress} course={title} /> : null}
      <p className="my-6 max-w-reading text-small text-muted">{t("assignment.privacy")}</p>
      <h2 className="sr-only">{title}</h2>
      <PathLine path={path} language={language} opened />
      <section aria-labelledby="withdraw" className="mt-12 max-w-form border-t border-line pt-6" data-screen-only>
        <h2 id="withdraw" className="text-lead">
          {t("assignment.withdrawTitle")}
        </h2>
        <p className="mt-2 mb-4">{t("assignment.withdrawText")}</p>
        <Form action={`/teams/${teamId}/assignments/${assignmentId}/withdrawal`}>
          <Button>{t("assignment.withdraw")}</Button>
        </Form>
      </section>
    </>
  );
}
