import type { TextareaHTMLAttributes } from "react";
import { controlLook, FieldFrame, useField } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

type Own = "name" | "id" | "required" | "defaultValue" | "className";

/** Several lines of text; the field grows with what is typed. */
export function TextArea({
  field,
  label,
  hint,
  labelHidden,
  className,
  rows = 4,
  ...rest
}: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own>) {
  const control = useField(field, hint);
  const { minLength, maxLength, initialValue } = field;
  return (
    <FieldFrame id={control.id} {...{ field, label, hint, labelHidden, className }}>
      <textarea
        rows={rows}
        defaultValue={rest.value === undefined ? (initialValue as string | undefined) : undefined}
        {...{ minLength, maxLength }}
        {...control}
        {...rest}
        className={`${controlLook} field-sizing-content min-h-24`}
      />
    </FieldFrame>
  );
}
