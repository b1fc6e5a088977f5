import { useTranslation } from "react-i18next";
import { AuthorNumber } from "./authorField.tsx";

interface Passing {
  passMark?: number | undefined;
  attempts?: number | undefined;
}

/** When an exercise is passed, and how often it may be tried; says only what changes. */
export function PassingAuthor({ passing, onChange }: { passing: Passing; onChange: (change: Passing) => void }) {
  const { t } = useTranslation("exerciseAuthor");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <AuthorNumber
        path="passMark"
        label={t("passMark")}
        hint={t("passMarkHint")}
        {...between}
        value={passing.passMark}
        onChange={(passMark) => onChange({ passMark })}
      />
      <AuthorNumber
        path="attempts"
        label={t("attempts")}
        hint={t("attemptsHint")}
        {...between}
        value={passing.attempts}
        onChange={(attempts) => onChange({ attempts })}
      />
    </div>
  );
}

const between = { optional: true, min: 1, max: 100 };
