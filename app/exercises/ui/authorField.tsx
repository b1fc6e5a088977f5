import { controlLook, FieldErrorLine, FieldFrame, useField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useAuthorField } from "./authoringContext.tsx";

interface AuthorFieldProps<Value> {
  /** Where in the definition the value stands. */
  path: string;
  label: string;
  hint?: string;
  className?: string;
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
}

/** A line of a definition. What may be absent is absent when it is empty. */
export function AuthorLine({
  path,
  optional = false,
  value,
  onChange,
  ...frame
}: AuthorFieldProps<string> & { optional?: boolean }) {
  const field = useAuthorField(path, !optional);
  return (
    <TextField
      {...frame}
      field={field}
      value={value ?? ""}
      autoComplete="off"
      onChange={(event) => onChange(kept(event.target.value, optional))}
    />
  );
}

/** A text of a definition that may have several lines; it grows with what is typed. */
export function AuthorText({
  path,
  optional = false,
  value,
  onChange,
  ...frame
}: AuthorFieldProps<string> & { optional?: boolean }) {
  const field = useAuthorField(path, !optional);
  const control = useField(field, frame.hint);
  return (
    <FieldFrame {...frame} id={control.id} field={field}>
      <textarea
        {...control}
        rows={1}
        value={value ?? ""}
        onChange={(event) => onChange(kept(event.target.value, optional))}
        className={`${controlLook} field-sizing-content`}
      />
    </FieldFrame>
  );
}

/** A number of a definition; empty is absent. */
export function AuthorNumber({
  path,
  value,
  onChange,
  optional = false,
  min,
  max,
  step = 1,
  ...frame
}: AuthorFieldProps<number> & { optional?: boolean; min: number; max: number; step?: number }) {
  const field = useAuthorField(path, !optional);
  return (
    <TextField
      {...frame}
      field={{ ...field, min, max, step }}
      type="number"
      inputMode="decimal"
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value === "" ? undefined : Number(event.target.value))}
    />
  );
}

/** What is wrong with a part of the definition as a whole, such as a list of options. */
export function PartProblem({ path }: { path: string }) {
  const { id, errors } = useAuthorField(path);
  return (
    <div id={id} tabIndex={-1}>
      <FieldErrorLine id={`${id}-part`} errors={errors} />
    </div>
  );
}

function kept(text: string, optional: boolean): string | undefined {
  return optional && text === "" ? undefined : text;
}
