import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { changeAccount } from "#app/people/account.server.ts";
import { isLanguage, isTheme, preferenceCookie } from "#app/platform/preferences.ts";
import { nextAddress } from "./next.ts";

/** Keeps a choice of language or colours in this browser, a language also with the person, and goes back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get("language");
  const theme = form.get("theme");
  const headers = new Headers();
  if (isLanguage(language)) {
    headers.append("Set-Cookie", preferenceCookie("language", language));
    if (context.actor) await changeAccount(context.actor, { name: context.actor.name, language });
  }
  if (theme !== null) headers.append("Set-Cookie", preferenceCookie("theme", isTheme(theme) ? theme : null));
  return redirect(nextAddress(form.get("returnTo")), { headers });
}

export function loader() {
  return redirect("/");
}
