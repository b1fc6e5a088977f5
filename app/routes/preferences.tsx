import { redirect } from "@remix-run/node";
import { changeAccount } from "#app/people/account.server.ts";
import { isLanguage, isTheme, preferenceCookie } from "#app/platform/preferences.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { isSecure } from "#app/platform/sessionCookie.server.ts";
import { nextAddress } from "./next.ts";
import { deedForAnyone } from "./signedIn.server.ts";

export { default } from "./deed.tsx";

/** Keeps a choice of language or colours in this browser, a language also with the person, and goes back. */
export const action = deedForAnyone(async ({ request, context }) => {
  const form = await sentForm(request);
  const language = form.get("language");
  const theme = form.get("theme");
  const headers = new Headers();
  if (isLanguage(language)) {
    headers.append("Set-Cookie", preferenceCookie("language", language, isSecure()));
    if (context.actor) await changeAccount(context.actor, { name: context.actor.name, language });
  }
  if (theme !== null)
    headers.append("Set-Cookie", preferenceCookie("theme", isTheme(theme) ? theme : null, isSecure()));
  return redirect(nextAddress(form.get("returnTo")), { headers });
});

export function loader() {
  return redirect("/");
}
