import { data, redirect } from "@remix-run/node";
import type { SubmissionResult } from "@conform-to/react";
import { isRefusal } from "#app/platform/refusal.ts";

/** What was read from a form and can be given back to it. */
interface Returnable {
  reply(options?: {
    formErrors?: string[];
    fieldErrors?: Record<string, string[]>;
    hideFields?: string[];
  }): SubmissionResult<string[]>;
}

/** Gives a form back with what is wrong beside its fields. Secrets are named by `hide` and never sent back. */
export function mistaken(submission: Returnable, hide: string[] = []) {
  return data({ form: submission.reply({ hideFields: hide }) }, { status: 422 });
}

/** Gives a form back because its verb said no, beside the field to which the code belongs or above the form. */
export function refused(
  submission: Returnable,
  error: unknown,
  { hide = [], fields = {} }: { hide?: string[]; fields?: Record<string, string> } = {},
) {
  const message = refusalMessage(error);
  const field = isRefusal(error) ? fields[error.code] : undefined;
  const where = field === undefined ? { formErrors: [message] } : { fieldErrors: { [field]: [message] } };
  return data(
    { form: submission.reply({ ...where, hideFields: hide }) },
    { status: (error as { status: number }).status },
  );
}

/** Goes back to a page that says why something was not done. */
export function refusedAt(address: string, error: unknown): Response {
  refusalMessage(error);
  return redirect(`${address}?${new URLSearchParams({ refused: (error as { code: string }).code })}`);
}

/** The code of a refusal as the fields put it into words; whatever else went wrong goes on to the error boundary. */
function refusalMessage(error: unknown): string {
  if (!isRefusal(error) || error.reason === "forbidden") throw error;
  const details = new URLSearchParams(Object.entries(error.details).map(([name, value]) => [name, String(value)]));
  return `refusal:${error.code}${details.size > 0 ? `?${details}` : ""}`;
}
