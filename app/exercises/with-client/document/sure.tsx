import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";

/** Something that loses what was filled in, and what to call it. */
export interface Question {
  text: string;
  yes: string;
  act: () => void;
}

/** Asks before something is lost. */
export function Sure({ question, onNo }: { question: Question | null; onNo: () => void }) {
  const { t } = useTranslation("withClient");
  return (
    <Dialog open={question !== null} onClose={onNo} title={question?.text}>
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={onNo}>
          {t("no")}
        </Button>
        <Button type="button" kind="danger" onClick={question?.act}>
          {question?.yes}
        </Button>
      </div>
    </Dialog>
  );
}
