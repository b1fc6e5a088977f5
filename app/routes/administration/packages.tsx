import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { installPackage } from "#app/authoring/package/installation.server.ts";
import { offeredPackage, offeredPackages } from "#app/authoring/package/offer.server.ts";
import { installCourse } from "#app/courses/courseInstallation.server.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { formFor, pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { context }) => ({
  packages: await offeredPackages(actor),
  title: context.i18n.t("authoring:packages.title"),
}));

export const action = formFor(async (actor, { request }) => {
  const slug = String((await sentForm(request)).get("package"));
  const { files } = await offeredPackage(actor, slug);
  const library = await serviceActor(actor.organisationId, "bibliotheek");
  const installed = await installPackage(actor, library, files);
  if (installed.content.course !== null) await installCourse(actor, library, installed);
  return { done: installed.content.manifest.title };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Packages() {
  const { packages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("authoring");
  return (
    <section aria-labelledby="packages">
      <h2 id="packages" className="text-title">
        {t("packages.title")}
      </h2>
      <p className="mb-6 text-muted">{t("packages.intro")}</p>
      <RefusalNotice refusal={answer && "refusal" in answer ? answer.refusal : null} />
      {answer && "done" in answer ? (
        <Notice kind="success" live title={t("packages.done", { title: answer.done })} />
      ) : null}
      <ul>
        {packages.map((offered) => (
          <li key={offered.slug} className="flex flex-wrap items-start justify-between gap-4 border-b border-line py-4">
            <div className="max-w-reading">
              <h3 lang={offered.language} className="text-lead">
                {offered.title}
              </h3>
              <p lang={offered.language}>{offered.summary}</p>
              <p className="text-small text-muted">
                {t("packages.available", { version: offered.version })}
                {offered.missing.length > 0
                  ? ` · ${t("packages.requires", { packages: offered.missing.join(", ") })}`
                  : null}
              </p>
            </div>
            <div className="flex flex-col items-end gap-2">
              {offered.installed === null ? (
                <StateMark state="open" word={t("packages.notInstalled")} />
              ) : (
                <StateMark state="done" word={t("packages.installed", { version: offered.installed })} />
              )}
              {offered.upToDate ? null : (
                <Form>
                  <Button name="package" value={offered.slug} disabled={offered.missing.length > 0}>
                    {offered.installed === null ? t("packages.install") : t("packages.update")}
                  </Button>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
