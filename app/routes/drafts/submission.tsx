import { data, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readDraft } from "#app/authoring/draft.server.ts";
import { gapsOf } from "#app/authoring/gaps.ts";
import { submit } from "#app/authoring/submission.server.ts";
import { statements } from "#app/authoring/submission.ts";
import { GapList } from "#app/authoring/ui/drafting/gapList.tsx";
import { found } from "#app/platform/found.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkbox, Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { identifier } from "../identifier.ts";
import { formFor, pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { params }) => {
  const draft = found(await readDraft(actor, identifier(params["revisionId"])));
  return {
    revisionId: draft.revisionId,
    title: draft.content.title,
    language: draft.work.language,
    counter: draft.counter,
    gaps: gapsOf(draft.content),
  };
});

export const action = formFor(async (actor, { params, request }) => {
  const form = Object.fromEntries(await sentForm(request)) as Record<string, string>;
  const parsed = statements.safeParse({ ...form, respectful: form["respectful"] === "on" });
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => String(issue.path[0]));
    return { errors, values: form };
  }
  try {
    found(await submit(actor, identifier(params["revisionId"]), Number(form["counter"]), parsed.data));
    return redirect("/my-work");
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return data({ refusal: { code: error.code, details: error.details }, values: form }, { status: error.status });
  }
});

export const meta: MetaFunction<typeof loader> = ({ data: draft }) => [{ title: `${draft?.title ?? ""} · Kennismap` }];

export default function Submission() {
  const draft = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("authoring");
  const values = answer && "values" in answer ? answer.values : undefined;
  const wrong = answer && "errors" in answer ? answer.errors : [];
  const field = (name: string, error: string) => ({
    name,
    id: name,
    initialValue: values?.[name],
    errors: wrong.includes(name) ? [error] : undefined,
  });
  const clientData = field("clientData", "authoring:submission.error.clientData");
  const consentPlace = field("consentPlace", "required");
  const rights = field("rights", "authoring:submission.error.clientData");
  const rightsSource = field("rightsSource", "required");
  const respectful = field("respectful", "authoring:submission.error.respectful");
  const back = `/drafts/${draft.revisionId}`;
  return (
    <Form className="max-w-form">
      <PageHeader
        above={<span lang={draft.language}>{draft.title}</span>}
        title={t("submission.title")}
        intro={t("submission.intro")}
      />
      <RefusalNotice refusal={answer && "refusal" in answer ? answer.refusal : null} />
      <section aria-label={t("editor.submission")} className="my-6">
        <GapList gaps={draft.gaps} base={back} />
      </section>
      <ErrorSummary
        fields={[
          [clientData, t("submission.clientData")],
          [consentPlace, t("submission.consentPlace")],
          [rights, t("submission.rights")],
          [rightsSource, t("submission.rightsSource")],
          [respectful, t("submission.respectful")],
        ]}
      />
      <input type="hidden" name="counter" value={draft.counter} />
      <div className="flex flex-col gap-8">
        <div>
          <Radios
            field={clientData}
            label={t("submission.clientData")}
            options={[
              { value: "none", label: t("submission.clientDataNone") },
              { value: "consent", label: t("submission.clientDataConsent") },
            ]}
          />
          <TextField
            className="ms-9"
            field={{ ...consentPlace, required: undefined }}
            label={t("submission.consentPlace")}
          />
        </div>
        <div>
          <Radios
            field={rights}
            label={t("submission.rights")}
            options={[
              { value: "own", label: t("submission.rightsOwn") },
              { value: "permission", label: t("submission.rightsPermission") },
            ]}
          />
          <TextField
            className="ms-9"
            field={{ ...rightsSource, required: undefined }}
            label={t("submission.rightsSource")}
          />
        </div>
        <Checkbox field={respectful} label={t("submission.respectful")} />
      </div>
      <FormActions>
        <Button kind="primary">{t("submission.send")}</Button>
        <ButtonLink to={back} kind="quiet" prefetch="none">
          {t("submission.back")}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
