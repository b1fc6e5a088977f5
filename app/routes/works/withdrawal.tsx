import { data, redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayWithdraw } from "#app/authoring/policy.ts";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { correctWithdrawal, withdraw } from "#app/authoring/withdrawal.server.ts";
import { findWork } from "#app/authoring/work.server.ts";
import { slugOf, workPath } from "#app/authoring/work.ts";
import { found } from "#app/platform/found.ts";
import { permit } from "#app/platform/permit.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { formFor, pageFor } from "../signedIn.server.ts";
import { kindOfAddress } from "./kindOfAddress.ts";

export const loader = pageFor(async (actor, { params, request }) => {
  const page = found(await publishedWork(actor, kindOfAddress(request.url), params["slug"]!));
  permit(mayWithdraw(actor, page.work.facts));
  const { work, withdrawal } = page;
  return {
    title: page.content.title,
    path: workPath(work),
    language: work.language,
    /** What it says now, to be corrected. */
    said: withdrawal && {
      reason: withdrawal.reason,
      successor: withdrawal.successor === null ? "" : workPath(withdrawal.successor),
    },
  };
});

export const action = formFor(async (actor, { params, request }) => {
  const form = await sentForm(request);
  const reason = String(form.get("reason") ?? "");
  const successor = String(form.get("successor") ?? "");
  const kind = kindOfAddress(request.url);
  const work = found(await findWork(actor, { kind, slug: params["slug"]! }));
  permit(mayWithdraw(actor, work.facts));
  const next = successor.trim() === "" ? null : await findWork(actor, { kind, slug: lastPart(successor) });
  const errors = {
    reason: reason.trim() === "" ? ["required"] : undefined,
    successor: successorError(successor, work.id, next?.id),
  };
  if (errors.reason || errors.successor) return data({ errors, values: { reason, successor } }, { status: 422 });
  const change = form.get("correction") === null ? withdraw : correctWithdrawal;
  await change(actor, work.id, { reason, successorId: next?.id ?? null });
  return redirect(workPath(work));
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ""} · Kennismap` }];

export default function Withdrawal() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["authoring", "common"]);
  const given = answer && "values" in answer ? answer : null;
  const reason = {
    name: "reason",
    id: "reason",
    initialValue: given?.values.reason ?? page.said?.reason,
    errors: given?.errors.reason,
  };
  const successor = {
    name: "successor",
    id: "successor",
    required: false,
    initialValue: given?.values.successor ?? page.said?.successor,
    errors: given?.errors.successor,
  };
  return (
    <Form className="max-w-form">
      <PageHeader
        above={<span lang={page.language}>{page.title}</span>}
        title={page.said ? t("withdrawal.amend") : t("withdrawal.title")}
        intro={t("withdrawal.intro")}
      />
      <RefusalNotice refusal={answer && "refusal" in answer ? answer.refusal : null} />
      {page.said ? <input type="hidden" name="correction" value="on" /> : null}
      <ErrorSummary
        fields={[
          [reason, t("withdrawal.reason")],
          [successor, t("withdrawal.successor")],
        ]}
      />
      <div className="flex flex-col gap-6">
        <TextArea field={reason} label={t("withdrawal.reason")} hint={t("withdrawal.reasonHint")} />
        <TextField field={successor} label={t("withdrawal.successor")} hint={t("withdrawal.successorHint")} />
      </div>
      <FormActions>
        {page.said ? (
          <Button kind="primary">{t("common:save")}</Button>
        ) : (
          <Button kind="danger">{t("action.withdraw")}</Button>
        )}
        <ButtonLink to={page.path} kind="quiet">
          {t("common:cancel")}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

function successorError(typed: string, workId: string, successorId: string | undefined): string[] | undefined {
  if (typed.trim() === "") return undefined;
  if (successorId === undefined) return ["authoring:error.successor"];
  return successorId === workId ? ["authoring:error.itself"] : undefined;
}

/** The slug in whatever someone pasted: an address, a path or the slug itself. */
function lastPart(text: string): string {
  return slugOf(
    text
      .trim()
      .split(/[/?#]/)
      .findLast((part) => part !== "") ?? "",
  );
}
