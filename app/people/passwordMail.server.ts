import { serverI18n } from "#app/platform/i18n.server.ts";
import { sendMail } from "#app/platform/mail.server.ts";
import { settings } from "#app/platform/settings.server.ts";

/** Sends someone the link with which she chooses a new password. */
export async function mailPasswordReset(
  person: { name: string; email: string; language: string; organisation: string },
  token: string,
): Promise<void> {
  const t = (await serverI18n(person.language === "en" ? "en" : "nl")).getFixedT(null, "mail");
  const link = `${settings().publicUrl}/reset-password/${token}`;
  await sendMail({
    to: { name: person.name, address: person.email },
    subject: t("reset.subject"),
    text: t("reset.text", { name: person.name, organisation: person.organisation, link }),
  });
}
