import { useTranslation } from "react-i18next";
import type { TroubleName } from "#app/xapi/forwarding/trouble.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface Failing {
  failingSince: Date | string | null;
  retryAt: Date | string | null;
  trouble: TroubleName | null;
  troubleStatus: number | null;
  troubleAnswer: string | null;
}

/** Why a destination takes nothing, since when, and when it is tried again. */
export function TroubleNotice({ failing }: { failing: Failing }) {
  const { t } = useTranslation("forwarding");
  const { failingSince, retryAt, trouble, troubleStatus, troubleAnswer } = failing;
  if (failingSince === null || trouble === null) return null;
  return (
    <Notice kind="warning" title={t(`trouble.${trouble}`, { status: troubleStatus ?? "" })}>
      <SaidThere answer={troubleAnswer} />
      <p>
        {t("failing.since")} <Moment at={failingSince} as="dateAndTime" />
        {retryAt === null ? null : (
          <>
            {" · "}
            {t("failing.again")} <Moment at={retryAt} as="dateAndTime" />
          </>
        )}
      </p>
      <p>{t("failing.kept")}</p>
    </Notice>
  );
}

/** What happened when the connection was tried. */
export function TrialNotice({
  trial,
}: {
  trial: { outcome: TroubleName | "read" | "unread"; status: number | null; answer: string | null } | undefined;
}) {
  const { t } = useTranslation("forwarding");
  if (trial === undefined) return null;
  const { outcome, status, answer } = trial;
  if (outcome === "read" || outcome === "unread") return <Notice kind="success" live title={t(`trial.${outcome}`)} />;
  return (
    <Notice kind="warning" live title={t(`trouble.${outcome}`, { status: status ?? "" })}>
      <SaidThere answer={answer} />
    </Notice>
  );
}

function SaidThere({ answer }: { answer: string | null }) {
  const { t } = useTranslation("forwarding");
  return answer === null ? null : (
    <p>
      {t("failing.said")} <q className="break-words">{answer}</q>
    </p>
  );
}
