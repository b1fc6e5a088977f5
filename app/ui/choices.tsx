import { useId } from "react";
import type { InputHTMLAttributes, ReactNode } from "react";
import { FieldErrorLine, FieldGroup, useField } from "./field.tsx";
import type { FieldProps } from "./field.tsx";
import type { Option } from "./select.tsx";

type Rest = Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "required" | "type" | "className">;

/** One statement to agree to. */
export function Checkbox({ field, label, hint, value = "on", className = "", ...rest }: FieldProps & Rest) {
  const control = useField(field, hint);
  const checked = rest.checked === undefined ? chosen(field.initialValue).includes(String(value)) : undefined;
  return (
    <div className={className}>
      <FieldErrorLine id={control.id} errors={field.errors} />
      <Choice id={control.id} label={label} hint={hint} hintId={`${control.id}-hint`}>
        <input type="checkbox" value={value} defaultChecked={checked} {...control} {...rest} className={boxLook} />
      </Choice>
    </div>
  );
}

/** Any number of answers to one question. */
export function Checkboxes(props: FieldProps & { options: readonly Option[] }) {
  return <Choices type="checkbox" {...props} />;
}

/** One answer to one question, all answers in view. */
export function Radios(props: FieldProps & { options: readonly Option[] }) {
  return <Choices type="radio" {...props} />;
}

function Choices({ type, options, ...frame }: FieldProps & { type: "checkbox" | "radio"; options: readonly Option[] }) {
  const made = useId();
  const id = frame.field.id ?? made;
  const answers = chosen(frame.field.initialValue);
  return (
    <FieldGroup id={id} {...frame}>
      {options.map((option) => (
        <Choice
          key={option.value}
          id={`${id}-${option.value}`}
          label={option.label}
          hint={option.hint}
          hintId={`${id}-${option.value}-hint`}
        >
          <input
            type={type}
            id={`${id}-${option.value}`}
            name={frame.field.name}
            value={option.value}
            defaultChecked={answers.includes(option.value)}
            disabled={option.disabled}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            aria-invalid={frame.field.errors?.length ? true : undefined}
            className={boxLook}
          />
        </Choice>
      ))}
    </FieldGroup>
  );
}

function Choice({
  id,
  label,
  hint,
  hintId,
  children,
}: {
  id: string;
  label: ReactNode;
  hint: ReactNode;
  hintId: string;
  children: ReactNode;
}) {
  return (
    <div className="flex gap-3 py-2">
      <span className="flex h-[1.6em] items-center">{children}</span>
      <div>
        <label htmlFor={id} className="block">
          {label}
        </label>
        {hint ? (
          <p id={hintId} className="text-small text-muted">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

const boxLook = "size-6 shrink-0 accent-primary";

function chosen(initial: unknown): readonly string[] {
  if (Array.isArray(initial)) return initial.map(String);
  if (initial === true) return ["on"];
  return typeof initial === "string" ? [initial] : [];
}
