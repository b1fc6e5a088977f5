import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { controlLook } from "#app/ui/field.tsx";
import { timerChoices, useScreenTimer } from "./screenTimer.ts";
import type { TimerMinutes } from "./screenTimer.ts";

/** What was chosen last; it stays when the screen is cleared. */
let chosen: TimerMinutes = 20;

/** Clears the screen when nobody is at it any more: says so in the last minute, and asks when something is unsaved. */
export function Timer({
  active,
  unsaved,
  onSave,
  onEnd,
}: {
  active: boolean;
  unsaved: boolean;
  onSave: () => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation("withClient");
  const id = useId();
  const [minutes, setMinutes] = useState(chosen);
  const [asks, setAsks] = useState(false);
  const [left, goOn] = useScreenTimer({ minutes, active, asks, onEnd });
  // Asked as soon as the last minute begins, and until someone answers: what is saved meanwhile changes nothing.
  const isAsking = left !== null && (asks || unsaved);
  if (isAsking !== asks) setAsks(isAsking);

  return (
    <>
      <label htmlFor={id} className="flex items-center gap-2 text-small whitespace-nowrap max-sm:w-full">
        {t("timer.label")}
        <select
          id={id}
          value={minutes}
          onChange={(event) => {
            chosen = Number(event.target.value) as TimerMinutes;
            setMinutes(chosen);
          }}
          className={`${controlLook} w-auto min-w-40 pe-8`}
        >
          {timerChoices.map((count) => (
            <option key={count} value={count}>
              {t("timer.minutes", { count })}
            </option>
          ))}
        </select>
      </label>
      <output className="sr-only">{left === null ? "" : t("timer.soon")}</output>
      {left !== null && !isAsking ? (
        <p className="fixed inset-x-4 bottom-4 z-40 mx-auto w-fit rounded-card border border-warning bg-warning-soft px-4 py-3 font-semibold shadow-raised">
          <span role="timer">{t("timer.counting", { count: left })}</span>
        </p>
      ) : null}
      <Dialog open={isAsking} onClose={goOn} title={t("timer.warning")}>
        <p>{t("timer.unsaved")}</p>
        <p role="timer" className="my-4 font-heading text-lead font-semibold tabular-nums">
          {t("timer.counting", { count: left ?? 0 })}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button type="button" kind="primary" onClick={goOn}>
            {t("timer.goOn")}
          </Button>
          <Button
            type="button"
            onClick={() => {
              goOn();
              onSave();
            }}
          >
            {t("save")}
          </Button>
          <Button type="button" kind="danger" onClick={onEnd}>
            {t("wipe")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
