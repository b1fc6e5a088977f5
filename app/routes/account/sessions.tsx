import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { browserOf } from "#app/people/browser.ts";
import { endOtherSessions, openSessions } from "#app/people/session.server.ts";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { Button } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { formFor, pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => {
  const sessions = await openSessions(actor);
  return {
    title: context.i18n.t("account:sessions.title"),
    sessions: sessions.map(({ userAgent, ...session }) => ({ ...session, ...browserOf(userAgent) })),
  };
});

export const action = formFor(async (actor) => {
  await endOtherSessions(actor);
  return redirect("/account/sessions?done=others");
});

export default function AccountSessions() {
  const { t } = useTranslation("account");
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <>
      <DoneNotice texts={{ others: t("sessions.othersEnded"), ended: t("sessions.ended") }} />
      <p className="text-muted">{t("sessions.intro")}</p>
      <ul className="mt-4 border-t border-line">
        {sessions.map((session) => {
          const browser = session.browser ?? t("sessions.unknownBrowser");
          const name = session.system === null ? browser : t("sessions.on", { browser, system: session.system });
          return (
            <li
              key={session.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-4"
            >
              <div>
                <p className="font-semibold">
                  {name} {session.current ? <Tag>{t("sessions.current")}</Tag> : null}
                </p>
                <p className="text-small text-muted">
                  {t("sessions.begun")} <Moment at={session.createdAt} as="dateAndTime" /> · {t("sessions.seen")}{" "}
                  <Moment at={session.lastSeenAt} as="dateAndTime" />
                </p>
              </div>
              {session.current ? null : (
                <Form action={`/account/sessions/${session.id}/ending`}>
                  <Button size="small" aria-label={t("sessions.endNamed", { name })}>
                    {t("sessions.end")}
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <Form>
          <FormActions>
            <Button>{t("sessions.endOthers")}</Button>
          </FormActions>
        </Form>
      ) : null}
    </>
  );
}
