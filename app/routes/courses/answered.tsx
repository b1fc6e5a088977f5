import { useTranslation } from "react-i18next";
import { useSearchParams } from "#app/ui/location.ts";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";

/** What a form that led here came to: a part is done, or why not. */
export function Answered() {
  const { t } = useTranslation("courses");
  const [params] = useSearchParams();
  const refused = params.getAll("refused").find((code) => code.startsWith("part.")) ?? null;
  if (refused === null && !params.has("done")) return null;
  return (
    <div className="mb-6">
      {refused === null ? (
        <Notice kind="success" live title={t("justDone")} />
      ) : (
        <RefusalNotice refusal={{ code: refused }} />
      )}
    </div>
  );
}
