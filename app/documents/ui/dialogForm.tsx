import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";

/** What is wrong, by the name of the field: a key of the language files. */
export type Mistakes = Readonly<Record<string, string>>;

/** A form inside a dialog of the editor. The first field that is wrong gets the focus. */
export function DialogForm({
  mistakes,
  busy = false,
  save,
  extra,
  onSubmit,
  onCancel,
  children,
}: {
  mistakes: Mistakes;
  busy?: boolean;
  save: string;
  extra?: ReactNode;
  onSubmit: (answers: FormData) => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation("common");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const [wrong] = Object.keys(mistakes);
    const field = form.current?.querySelector<HTMLElement>(wrong ? `[name="${wrong}"]` : "input, textarea");
    field?.focus();
  }, [mistakes]);
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        // A portal hands its events to the form around the editor as well.
        event.preventDefault();
        event.stopPropagation();
        if (!busy) onSubmit(new FormData(event.currentTarget));
      }}
    >
      {children}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button kind="primary" aria-disabled={busy || undefined}>
          {save}
        </Button>
        <Button type="button" onClick={onCancel}>
          {t("cancel")}
        </Button>
        {extra}
      </div>
    </form>
  );
}

/** What a text field of these forms needs to know of itself. */
export function fieldOf(name: string, mistakes: Mistakes, initialValue = "") {
  return { name, initialValue, required: true, errors: mistakes[name] ? [`documents:${mistakes[name]}`] : undefined };
}
