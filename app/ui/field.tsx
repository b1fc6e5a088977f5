import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorText } from "./errorText.tsx";

/** What a form knows of one of its fields; the metadata of a Conform field has this shape. */
export interface FormField {
  name: string;
  id?: string | undefined;
  initialValue?: unknown;
  errors?: readonly string[] | undefined;
  required?: boolean | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  step?: string | number | undefined;
}

export interface FieldProps {
  field: FormField;
  label: ReactNode;
  /** A sentence under the label that helps to answer. */
  hint?: ReactNode;
  /** Keeps the label for screen readers only, where its place says enough. */
  labelHidden?: boolean;
  className?: string;
}

/** The ids and ARIA attributes that tie a control to its label, hint and errors. */
export function useField(field: FormField, hint: ReactNode) {
  const made = useId();
  const id = field.id ?? made;
  const wrong = Boolean(field.errors?.length);
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    name: field.name,
    "aria-describedby": described || undefined,
    "aria-invalid": wrong || undefined,
    "aria-required": field.required || undefined,
  };
}

/** One question of a form: label, hint, what is wrong, and the control between them. */
export function FieldFrame({
  id,
  field,
  label,
  hint,
  labelHidden = false,
  className = "",
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "font-semibold"}>
        {label}
        <Optional field={field} />
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldErrorLine id={id} errors={field.errors} />
      {children}
    </div>
  );
}

/** A group of choices that answers one question together. */
export function FieldGroup({
  id,
  field,
  label,
  hint,
  labelHidden = false,
  className = "",
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  const wrong = Boolean(field.errors?.length);
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described || undefined} className={`min-w-0 ${className}`}>
      <legend className={labelHidden ? "sr-only" : "font-semibold"}>
        {label}
        <Optional field={field} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldErrorLine id={id} errors={field.errors} />
      <div className="mt-1 flex flex-col">{children}</div>
    </fieldset>
  );
}

/** The look of everything one can type in. */
export const controlLook =
  "min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-2 text-body text-ink aria-invalid:border-2 aria-invalid:border-danger disabled:bg-sunken disabled:text-muted";

function Optional({ field }: { field: FormField }) {
  const { t } = useTranslation("ui");
  return field.required === false ? <span className="font-normal text-muted"> ({t("optional")})</span> : null;
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p id={`${id}-hint`} className="text-small text-muted">
      {children}
    </p>
  ) : null;
}

/** What is wrong with an answer, with a mark and in words. */
export function FieldErrorLine({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  return errors?.length ? (
    <p id={`${id}-error`} className="flex items-start gap-2 font-semibold text-danger">
      <svg aria-hidden viewBox="0 0 16 16" className="mt-1.5 size-4 shrink-0">
        <path d="M8 1 15.5 15H.5Z" fill="currentColor" />
        <path d="M8 6v4M8 12v1" stroke="var(--color-surface)" strokeWidth="1.75" />
      </svg>
      <span>
        {errors.map((error) => (
          <ErrorText key={error} message={error} />
        ))}
      </span>
    </p>
  ) : null;
}
