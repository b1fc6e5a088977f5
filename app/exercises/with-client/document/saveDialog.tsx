import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, Radios } from "#app/ui/choices.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { leastPassphrase } from "../sealedFile.ts";
import { PassphraseField } from "./passphraseField.tsx";

interface SaveDialogProps {
  open: boolean;
  onClose: () => void;
  /** Makes and hands over the file; without a passphrase one that everyone can read. */
  onSave: (passphrase: string | null) => Promise<void>;
}

/** How a clinician keeps what was filled in: sealed with a passphrase, or readable when she chooses that. */
export function SaveDialog({ open, onClose, onSave }: SaveDialogProps) {
  const { t } = useTranslation("withClient");
  return (
    <Dialog open={open} onClose={onClose} title={t("saving.title")}>
      <SaveForm onSave={onSave} />
    </Dialog>
  );
}

// A browser has no cryptography for a page that came over a connection that is not secure.
const canSeal = typeof window === "undefined" || window.isSecureContext;

function SaveForm({ onSave }: Pick<SaveDialogProps, "onSave">) {
  const { t } = useTranslation("withClient");
  const [how, setHow] = useState(canSeal ? "sealed" : "");
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const isSealed = how === "sealed";
  const isShort = isSealed && [...passphrase].length < leastPassphrase;
  const isDifferent = isSealed && passphrase !== again;

  async function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (how === "" || isShort || isDifferent || busy) return;
    setBusy(true);
    await onSave(isSealed ? passphrase : null);
  }

  const count = leastPassphrase;
  return (
    <form
      method="dialog"
      noValidate
      autoComplete="off"
      className="flex flex-col gap-5"
      onSubmit={(event) => void save(event)}
    >
      <p className="text-muted">{t("saving.intro")}</p>
      {canSeal ? null : <Notice kind="warning" title={t("saving.unsafe")} />}
      <div onChange={(event) => setHow((event.target as HTMLInputElement).value)}>
        <Radios
          field={{ name: "how", initialValue: how }}
          label={t("saving.how")}
          options={[
            { value: "sealed", label: t("saving.sealed"), hint: t("saving.sealedHint"), disabled: !canSeal },
            { value: "plain", label: t("saving.plain"), hint: t("saving.plainHint") },
          ]}
        />
      </div>
      {isSealed ? (
        <>
          <PassphraseField
            label={t("saving.passphrase")}
            hint={t("saving.passphraseHint", { count })}
            error={tried && isShort ? t("saving.tooShort", { count }) : undefined}
            value={passphrase}
            shown={shown}
            onChange={setPassphrase}
          />
          <PassphraseField
            label={t("saving.again")}
            error={tried && isDifferent && !isShort ? t("saving.different") : undefined}
            value={again}
            shown={shown}
            onChange={setAgain}
          />
          <Checkbox
            field={{ name: "shown" }}
            label={t("saving.show")}
            checked={shown}
            onChange={(event) => setShown(event.target.checked)}
          />
          <Notice kind="information" title={t("saving.noWayBack")} />
        </>
      ) : null}
      {how === "plain" ? <Notice kind="warning" live title={t("saving.plainWarning")} /> : null}
      <div>
        <Button kind="primary" aria-disabled={busy || how === ""}>
          {busy ? t("saving.busy") : t("saving.go")}
        </Button>
      </div>
    </form>
  );
}
