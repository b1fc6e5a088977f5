import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { workPath } from "../../work.ts";

/** What a reader must know before trusting a text: withdrawn, or not yet confirmed by an expert of the organisation. */
export function PublicationNotices({
  unconfirmed,
  withdrawal,
}: {
  unconfirmed: boolean;
  withdrawal: { reason: string; successor: { kind: string; slug: string } | null } | null;
}) {
  const { t } = useTranslation("authoring");
  return (
    <>
      {withdrawal ? (
        <div className="mb-6">
          <Notice kind="danger" title={t("withdrawn.title")}>
            <p>{withdrawal.reason}</p>
            {withdrawal.successor ? (
              <p className="mt-1">
                <Link to={workPath(withdrawal.successor)} prefetch="none">
                  {t("withdrawn.successor")}
                </Link>
              </p>
            ) : null}
          </Notice>
        </div>
      ) : null}
      {unconfirmed ? (
        <div className="mb-6">
          <Notice kind="information" title={t("unconfirmed.title")}>
            {t("unconfirmed.text")}
          </Notice>
        </div>
      ) : null}
    </>
  );
}
