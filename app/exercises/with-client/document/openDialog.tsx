import { useRef, useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { unseal } from "../sealedFile.ts";
import type { SealedFile } from "../sealedFile.ts";
import { PassphraseField } from "./passphraseField.tsx";

/** A sealed file that waits for its passphrase. */
export interface Sealed {
  name: string;
  file: SealedFile;
}

interface OpenDialogProps {
  sealed: Sealed | null;
  onClose: () => void;
  onOpened: (text: string, name: string) => void;
}

/** Asks for the passphrase of a sealed file. */
export function OpenDialog({ sealed, onClose, onOpened }: OpenDialogProps) {
  const { t } = useTranslation("withClient");
  return (
    <Dialog open={sealed !== null} onClose={onClose} title={t("opening.title", { name: sealed?.name })}>
      {sealed ? <OpenForm sealed={sealed} onOpened={onOpened} /> : null}
    </Dialog>
  );
}

function OpenForm({ sealed, onOpened }: { sealed: Sealed } & Pick<OpenDialogProps, "onOpened">) {
  const { t } = useTranslation("withClient");
  const [passphrase, setPassphrase] = useState("");
  const [shown, setShown] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function open(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const text = await unseal(sealed.file, passphrase);
    // Who closed the question meanwhile, or whose screen was cleared, does not want it any more.
    if (form.current === null) return;
    setBusy(false);
    setWrong(text === null);
    if (text !== null) onOpened(text, sealed.name);
  }

  return (
    <form
      ref={form}
      method="dialog"
      noValidate
      autoComplete="off"
      className="flex flex-col gap-5"
      onSubmit={(event) => void open(event)}
    >
      <p className="text-muted">{t("opening.text")}</p>
      <div aria-live="polite">
        <PassphraseField
          label={t("opening.passphrase")}
          error={isWrong ? t("opening.mismatch") : undefined}
          value={passphrase}
          shown={shown}
          onChange={setPassphrase}
        />
      </div>
      <Checkbox
        field={{ name: "shown" }}
        label={t("saving.show")}
        checked={shown}
        onChange={(event) => setShown(event.target.checked)}
      />
      <div>
        <Button kind="primary" aria-disabled={busy}>
          {busy ? t("opening.busy") : t("opening.go")}
        </Button>
      </div>
    </form>
  );
}
