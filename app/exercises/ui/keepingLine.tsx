import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalText } from "#app/ui/refusalNotice.tsx";
import type { Keeping } from "./attemptSending.ts";

/** How it is with what was typed, in words; where two devices disagree, the choice between them. */
export function KeepingLine({
  keeping,
  onPrefer,
  onYield,
}: {
  keeping: Keeping;
  onPrefer: (savedAt: string) => void;
  onYield: () => void;
}) {
  const { t } = useTranslation("exercises");
  if (keeping.state === "refused") {
    const savedAt = keeping.details["savedAt"];
    return (
      <div className="mt-4">
        <Notice kind="warning" live title={<RefusalText refusal={keeping} />}>
          {typeof savedAt === "string" ? (
            <div className="mt-2 flex flex-wrap items-center gap-3">
              <Button type="button" size="small" onClick={() => onPrefer(savedAt)}>
                {t("keeping.prefer")}
              </Button>
              <Button type="button" size="small" onClick={onYield}>
                {t("keeping.yield")}
              </Button>
              <span className="text-small text-muted">
                {t("keeping.other")} <Moment at={savedAt} as="dateAndTime" />
              </span>
            </div>
          ) : null}
        </Notice>
      </div>
    );
  }
  if (keeping.state === "offline" || keeping.state === "signedOut") {
    return (
      <div className="mt-4">
        <Notice kind="warning" live title={t(`keeping.${keeping.state}`)} />
      </div>
    );
  }
  return (
    <output className="mt-3 block min-h-6 text-small text-muted" data-screen-only>
      {keeping.state === "busy" ? t("keeping.busy") : null}
      {keeping.state === "kept" ? (
        <>
          {t("keeping.kept")} <Moment at={keeping.at} as="time" />
        </>
      ) : null}
    </output>
  );
}
