import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { ErrorPage } from "#app/ui/errorPage.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import { Skeleton } from "#app/ui/skeleton.tsx";
import { Section } from "./section.tsx";

export function DesignMessages() {
  return (
    <>
      <Section title="Notices">
        <Notice>Deze bijdrage is nog niet bevestigd door een deskundige van je organisatie.</Notice>
        <Notice kind="success">Je bijdrage staat in de kennismap.</Notice>
        <Notice kind="warning" title="Iemand anders heeft dit ook bewerkt">
          Jouw tekst is bewaard naast die van je collega.
        </Notice>
        <Notice kind="danger" />
        <RefusalNotice refusal={{ code: "forbidden" }} />
      </Section>
      <Section title="Nothing here, on its way">
        <EmptyState
          title="Nog geen bijdragen"
          action={
            <ButtonLink to="/" kind="primary">
              Schrijf de eerste
            </ButtonLink>
          }
        >
          <p>Wat je hier schrijft, vindt straks elke collega terug.</p>
        </EmptyState>
        <Skeleton />
      </Section>
      {(["missing", "forbidden", "offline", "broken"] as const).map((kind) => (
        <div key={kind} className="border-t border-line">
          <ErrorPage kind={kind} reference={kind === "broken" ? "4f2a91c7" : undefined} />
        </div>
      ))}
    </>
  );
}
