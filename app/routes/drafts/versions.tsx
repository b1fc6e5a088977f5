import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readDraft } from "#app/authoring/draft.server.ts";
import { restoreSnapshot, snapshotsOf } from "#app/authoring/history.server.ts";
import { found } from "#app/platform/found.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { identifier } from "../identifier.ts";
import { pageFor, formFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { params }) => {
  const draft = found(await readDraft(actor, identifier(params["revisionId"])));
  return {
    revisionId: draft.revisionId,
    title: draft.content.title,
    language: draft.work.language,
    snapshots: await snapshotsOf(actor, draft.revisionId),
  };
});

export const action = formFor(async (actor, { request, params }) => {
  found(await readDraft(actor, identifier(params["revisionId"])));
  const snapshotId = identifier((await sentForm(request)).get("snapshot")?.toString());
  const { revisionId } = found(await restoreSnapshot(actor, snapshotId));
  return redirect(`/drafts/${revisionId}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Versions() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["authoring", "common"]);
  return (
    <>
      <PageHeader
        title={t("versions.title")}
        intro={t("versions.intro")}
        above={
          <Link to={`/drafts/${page.revisionId}`} lang={page.title === "" ? undefined : page.language} prefetch="none">
            {page.title === "" ? t("untitled") : page.title}
          </Link>
        }
      />
      <RefusalNotice refusal={answer && "refusal" in answer ? answer.refusal : null} />
      {page.snapshots.length === 0 ? <p>{t("versions.empty")}</p> : null}
      <ul>
        {page.snapshots.map((snapshot) => (
          <li key={snapshot.id} className="border-b border-line py-4">
            <p className="font-semibold">
              <Moment at={snapshot.at} as="dateAndTime" />
            </p>
            <p className="text-small text-muted">
              {t(`versions.${snapshot.reason as "regular"}`)} ·{" "}
              {snapshot.title === "" ? t("untitled") : <span lang={page.language}>{snapshot.title}</span>}
            </p>
            <details className="mt-2">
              <summary className="cursor-pointer text-primary">{t("common:open")}</summary>
              <p lang={page.language} className="mt-2 max-w-reading text-small whitespace-pre-line">
                {snapshot.text}
              </p>
            </details>
            <Form className="mt-2">
              <Button size="small" name="snapshot" value={snapshot.id}>
                {t("versions.restore")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
