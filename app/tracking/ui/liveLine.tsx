import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import type { LiveState } from "./arrivals.ts";

/** Says whether new statements come in by themselves, lets a reader pause that, and tells listeners now and then how many. */
export function LiveLine({ state, told, pause }: { state: LiveState; told: number; pause(this: void): void }) {
  const { t } = useTranslation("tracking");
  // Without scripts nothing comes in, and nothing says that it does.
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!isAwake) return null;
  return (
    <div data-screen-only className="mb-4 flex flex-wrap items-center gap-3">
      <p className="text-small text-muted">{t(`live.${state}`)}</p>
      {state === "ended" ? null : (
        <Button kind="quiet" size="small" type="button" onClick={pause}>
          {t(state === "paused" ? "live.goOn" : "live.pause")}
        </Button>
      )}
      <p role="status" className="sr-only">
        {told > 0 ? t("live.told", { count: told }) : ""}
      </p>
    </div>
  );
}
