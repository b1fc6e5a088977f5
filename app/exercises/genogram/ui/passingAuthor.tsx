import { useTranslation } from "react-i18next";
import { AuthorNumber } from "../../ui/authorField.tsx";

interface Passing {
  passMark?: number | undefined;
  attempts?: number | undefined;
}

/** When a case is passed, and how often it may be tried. */
export function PassingAuthor({ passing, onChange }: { passing: Passing; onChange: (passing: Passing) => void }) {
  const { t } = useTranslation("exerciseAuthor");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <AuthorNumber
        path="passMark"
        label={t("passMark")}
        hint={t("passMarkHint")}
        optional
        min={1}
        max={100}
        value={passing.passMark}
        onChange={(passMark) => onChange({ passMark })}
      />
      <AuthorNumber
        path="attempts"
        label={t("attempts")}
        hint={t("attemptsHint")}
        optional
        min={1}
        max={100}
        value={passing.attempts}
        onChange={(attempts) => onChange({ attempts })}
      />
    </div>
  );
}
