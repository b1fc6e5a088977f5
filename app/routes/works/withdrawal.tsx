import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayWithdraw } from "#app/authoring/policy.ts";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { withdraw } from "#app/authoring/withdrawal.server.ts";
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
  return { title: page.content.title, path: workPath(page.work) };
});

export const action = formFor(async (actor, { params, request }) => {
  const form = await sentForm(request);
  const reason = String(form.get("reason") ?? "");
  const successor = String(form.get("successor") ?? "");
  const kind = kindOfAddress(request.url);
  const work = found(await findWork(actor, { kind, slug: params["slug"]! }));
  const next = successor.trim() === "" ? null : await findWork(actor, { kind, slug: lastPart(successor) });
  const errors = {
    reason: reason.trim() === "" ? ["required"] : undefined,
    successor: successor.trim() !== "" && next === null ? ["authoring:error.successor"] : undefined,
  };
  if (errors.reason || errors.successor) return { errors, values: { reason, successor } };
  await withdraw(actor, work.id, reason, next?.id ?? null);
  return redirect(workPath(work));
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function Withdrawal() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["authoring", "common"]);
  const given = answer && "values" in answer ? answer : null;
  const reason = { name: "reason", id: "reason", initialValue: given?.values.reason, errors: given?.errors.reason };
  const successor = {
    name: "successor",
    id: "successor",
    required: false,
    initialValue: given?.values.successor,
    errors: given?.errors.successor,
  };
  return (
    <Form className="max-w-form">
      <PageHeader above={page.title} title={t("withdrawal.title")} intro={t("withdrawal.intro")} />
      <RefusalNotice refusal={answer && "refusal" in answer ? answer.refusal : null} />
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
        <Button kind="danger">{t("action.withdraw")}</Button>
        <ButtonLink to={page.path} kind="quiet">
          {t("common:cancel")}
        </ButtonLink>
      </FormActions>
    </Form>
  );
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
