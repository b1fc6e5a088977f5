import type { SelectHTMLAttributes } from "react";
import { controlLook, FieldFrame, useField } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

/** One of the answers to a question. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

type Own = "name" | "id" | "required" | "defaultValue" | "className";

/** One choice out of many, in the browser's own list. */
export function Select({
  field,
  label,
  hint,
  labelHidden,
  className,
  options,
  empty,
  ...rest
}: FieldProps & { options: readonly Option[]; empty?: string } & Omit<SelectHTMLAttributes<HTMLSelectElement>, Own>) {
  const control = useField(field, hint);
  return (
    <FieldFrame id={control.id} {...{ field, label, hint, labelHidden, className }}>
      <select
        defaultValue={rest.value === undefined ? (field.initialValue as string | undefined) : undefined}
        {...control}
        {...rest}
        className={`${controlLook} pe-8`}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
