import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openInvitations } from "#app/people/invitation.server.ts";
import { everyone } from "#app/people/person.server.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { InvitationTable } from "#app/people/ui/invitationTable.tsx";
import { PeopleTable } from "#app/people/ui/peopleTable.tsx";
import { now } from "#app/platform/clock.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => ({
  title: context.i18n.t("administration:people.title"),
  people: await everyone(actor),
  invitations: (await openInvitations(actor)).map((invitation) => ({
    ...invitation,
    over: invitation.expiresAt <= now(),
  })),
}));

export default function People() {
  const { t } = useTranslation("administration");
  const { people, invitations } = useLoaderData<typeof loader>();
  return (
    <>
      <DoneNotice texts={{ withdrawn: t("invitations.withdrawn"), deactivated: t("person.deactivated") }} />
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <p className="text-muted">{t("people.count", { count: people.filter((one) => !one.deactivatedAt).length })}</p>
        <ButtonLink kind="primary" to="/administration/people/invitation">
          {t("people.invite")}
        </ButtonLink>
      </div>
      <PeopleTable people={people} />
      {invitations.length > 0 ? (
        <section className="mt-12" aria-labelledby="invitations">
          <h2 id="invitations">{t("invitations.title")}</h2>
          <p className="mt-1 mb-4 text-muted">{t("invitations.intro")}</p>
          <InvitationTable invitations={invitations} />
        </section>
      ) : null}
    </>
  );
}
