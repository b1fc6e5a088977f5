import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { readDestination, tryDestination } from "#app/tracking/forwarding/overview.server.ts";
import { DestinationFacts } from "#app/tracking/forwarding/ui/destinationFacts.tsx";
import { DestinationMark } from "#app/tracking/forwarding/ui/destinationState.tsx";
import { LetterTable } from "#app/tracking/forwarding/ui/letterTable.tsx";
import { TrialNotice, TroubleNotice } from "#app/tracking/forwarding/ui/troubleNotice.tsx";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { identifier } from "../../identifier.ts";
import { formFor, pageFor } from "../../signedIn.server.ts";

export { titled as meta } from "../../titled.ts";

export const loader = pageFor(async (actor, { params }) => {
  const destination = found(await readDestination(actor, identifier(params["destinationId"])));
  return { title: destination.name, destination };
});

/** Trying the connection changes nothing: the page that asks tells what came of it. */
export const action = formFor(async (actor, { params }) => ({
  trial: found(await tryDestination(actor, identifier(params["destinationId"]))),
}));

export default function Destination() {
  const { t } = useTranslation("forwarding");
  const { destination } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, name, state, letters, letterCount } = destination;
  const path = `/administration/forwarding/${id}`;
  return (
    <>
      <p className="mb-2 text-small">
        <Link to="/administration/forwarding">{t("title")}</Link>
      </p>
      <div className="mb-6 flex flex-wrap items-center gap-4">
        <h2>{name}</h2>
        <DestinationMark state={state} />
      </div>
      <DoneNotice
        texts={{
          added: t("done.added"),
          changed: t("done.changed"),
          paused: t("done.paused"),
          resumed: t("done.resumed"),
          replayed: t("done.replayed"),
          discarded: t("done.discarded"),
        }}
      />
      <div className="mb-6 flex flex-col gap-4 empty:hidden">
        {answer && "refusal" in answer ? <RefusalNotice refusal={answer.refusal} /> : null}
        <TrialNotice trial={answer && "trial" in answer ? answer.trial : undefined} />
        <TroubleNotice failing={destination} />
      </div>
      <DestinationFacts destination={destination} />
      {state === "ended" ? (
        <p className="mt-6 max-w-reading text-muted">{t("endedMore")}</p>
      ) : (
        <div className="mt-6 flex flex-wrap gap-3">
          <Form action={path}>
            <Button>{t("try")}</Button>
          </Form>
          <ResumeOrPause state={state} path={path} />
          <ButtonLink to={`${path}/settings`}>{t("change")}</ButtonLink>
          <ButtonLink to={`${path}/ending`}>{t("end")}</ButtonLink>
        </div>
      )}
      {letterCount === 0 ? null : (
        <section aria-labelledby="letters" className="mt-12">
          <h3 id="letters">{t("letters.title")}</h3>
          <p className="mt-1 mb-4 max-w-reading text-muted">
            {t("letters.intro", { count: letterCount })}
            {letterCount > letters.length ? ` ${t("letters.first", { count: letters.length })}` : null}
          </p>
          <Form action={`${path}/replay`} className="mb-4">
            <Button>{t("letters.replayAll")}</Button>
          </Form>
          <LetterTable path={path} letters={letters} />
        </section>
      )}
    </>
  );
}

function ResumeOrPause({ state, path }: { state: string; path: string }) {
  const { t } = useTranslation("forwarding");
  return (
    <>
      {state === "paused" || state === "failing" ? (
        <Form action={`${path}/resumption`}>
          <Button>{t(state === "paused" ? "resume" : "tryNow")}</Button>
        </Form>
      ) : null}
      {state === "paused" ? null : (
        <Form action={`${path}/pause`}>
          <Button>{t("pause")}</Button>
        </Form>
      )}
    </>
  );
}
