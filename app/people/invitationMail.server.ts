import { serverI18n } from "#app/platform/i18n.server.ts";
import { sendMail } from "#app/platform/mail.server.ts";
import { settings } from "#app/platform/settings.server.ts";

/** The address at which an invitation is accepted. */
export function invitationLink(token: string): string {
  return `${settings().publicUrl}/invitation/${token}`;
}

/** Sends someone the link with which she joins, in the language of the organisation. */
export async function mailInvitation(
  invitation: { name: string; email: string; expiresAt: Date },
  from: { organisation: { name: string; language: string }; inviter: string },
  token: string,
): Promise<void> {
  const language = from.organisation.language === "en" ? "en" : "nl";
  const t = (await serverI18n(language)).getFixedT(null, "mail");
  await sendMail({
    to: { name: invitation.name, address: invitation.email },
    subject: t("invitation.subject", { organisation: from.organisation.name }),
    text: t("invitation.text", {
      name: invitation.name,
      inviter: from.inviter,
      organisation: from.organisation.name,
      link: invitationLink(token),
      until: invitation.expiresAt.toLocaleDateString(language, { dateStyle: "long", timeZone: "Europe/Amsterdam" }),
    }),
  });
}
