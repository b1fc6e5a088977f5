import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";

/** Stands with every exercise of a kind that is also used with clients, wherever a colleague does it to learn. */
export function LearningLine() {
  const { t } = useTranslation("exercises");
  return (
    <div data-screen-only className="mb-6">
      <Notice kind="warning" title={t("player.noClientData")} />
    </div>
  );
}
