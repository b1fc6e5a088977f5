import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { RefusalText } from "#app/ui/refusalNotice.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import type { Saving } from "./draftKeeper.ts";

/** How saving stands, in words. */
export function SavingLine({ saving }: { saving: Saving }) {
  const { t } = useTranslation("authoring");
  return (
    <output className="block text-small">
      {saving.state === "saved" ? (
        <StateMark
          state="done"
          word={
            <>
              {t("saving.saved")} <Moment at={saving.at} as="time" />
            </>
          }
        />
      ) : null}
      {saving.state === "unsaved" || saving.state === "saving" ? (
        <StateMark state="busy" word={t("saving.busy")} />
      ) : null}
      {saving.state === "offline" ? <StateMark state="overdue" word={t("saving.offline")} /> : null}
      {saving.state === "signedOut" ? (
        <>
          <StateMark state="overdue" word={t("saving.signedOut")} />{" "}
          <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
            {t("saving.signIn")}
          </a>
        </>
      ) : null}
      {saving.state === "newer" ? <StateMark state="overdue" word={t("saving.newer")} /> : null}
      {saving.state === "refused" ? (
        <>
          <StateMark state="overdue" word={<RefusalText refusal={{ code: saving.code, details: saving.details }} />} />{" "}
          {saving.code === "draft.frozen" ? (
            <Link to="." reloadDocument prefetch="none">
              {t("saving.frozen")}
            </Link>
          ) : null}
        </>
      ) : null}
    </output>
  );
}
