import { useId } from "react";
import { controlLook, FieldFrame, useField } from "#app/ui/field.tsx";

/** A passphrase to type; hidden, unless someone wants to see it. No browser is asked to keep it. */
export function PassphraseField({
  label,
  hint,
  error,
  value,
  shown,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  shown: boolean;
  onChange: (value: string) => void;
}) {
  const field = { id: useId(), name: "passphrase", errors: error === undefined ? undefined : [error] };
  const { name: _, ...control } = useField(field, hint);
  return (
    <FieldFrame id={control.id} field={field} label={label} hint={hint}>
      <input
        {...control}
        type={shown ? "text" : "password"}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={controlLook}
      />
    </FieldFrame>
  );
}
