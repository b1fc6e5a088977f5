import { useTranslation } from "react-i18next";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StatementCount } from "./statementCount.tsx";

interface OwnLrs {
  endpoint: string;
  waits: number;
  since: Date | string | null;
  retryAt: Date | string | null;
  status: number | null;
}

/** How the organisation's own LRS is doing, which gets what happens here instead of ours. */
export function OwnLrsNotice({ lrs }: { lrs: OwnLrs | null }) {
  const { t } = useTranslation("forwarding");
  if (lrs === null) return null;
  const { endpoint, waits, since, retryAt, status } = lrs;
  return (
    <div className="mb-6">
      <Notice kind={waits === 0 ? "information" : "warning"} title={t("own.title")}>
        <p className="break-words">{t("own.more", { endpoint })}</p>
        {waits === 0 ? (
          <p>{t("own.well")}</p>
        ) : (
          <p>
            {status === null ? t("own.unreached") : t("own.answered", { status })} {t("own.waits")}{" "}
            <StatementCount count={waits} />
            {since === null ? null : (
              <>
                {" · "}
                {t("failing.since")} <Moment at={since} as="dateAndTime" />
              </>
            )}
            {retryAt === null ? null : (
              <>
                {" · "}
                {t("failing.again")} <Moment at={retryAt} as="dateAndTime" />
              </>
            )}
          </p>
        )}
      </Notice>
    </div>
  );
}
