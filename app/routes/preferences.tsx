import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { isLanguage, isTheme, preferenceCookie, returnPath } from "#app/platform/preferences.ts";

/** Keeps a choice of language or colours and goes back to where it was made. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get("language");
  const theme = form.get("theme");
  const headers = new Headers();
  if (isLanguage(language)) headers.append("Set-Cookie", preferenceCookie("language", language));
  if (theme !== null) headers.append("Set-Cookie", preferenceCookie("theme", isTheme(theme) ? theme : null));
  return redirect(returnPath(form.get("returnTo")), { headers });
}

export function loader() {
  return redirect("/");
}
