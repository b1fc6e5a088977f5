import type { InputHTMLAttributes } from "react";
import { controlLook, FieldFrame, useField } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

type Own = "name" | "id" | "required" | "defaultValue" | "className";

/** One line of text, a number, a date, a password or a file. */
export function TextField({
  field,
  label,
  hint,
  labelHidden,
  className,
  type = "text",
  ...rest
}: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, Own>) {
  const control = useField(field, hint);
  const { minLength, maxLength, min, max, step, initialValue } = field;
  const kept = type === "password" || type === "file" || rest.value !== undefined ? undefined : initialValue;
  const narrow = type === "number" || type === "date" || type === "time" ? "max-w-52" : "";
  return (
    <FieldFrame id={control.id} {...{ field, label, hint, labelHidden, className }}>
      <input
        type={type}
        defaultValue={kept as string | undefined}
        {...{ minLength, maxLength, min, max, step }}
        {...control}
        {...rest}
        className={`${controlLook} ${narrow}`}
      />
    </FieldFrame>
  );
}
