import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorText } from "./errorText.tsx";
import type { FormField } from "./field.tsx";

const nothing = JSON.stringify([[], []]);

/**
 * What has to be mended before a form can go, on top of it, with a link to each place. Focus goes to the first field
 * that is wrong; without JavaScript, or when no single field is to blame, to this list.
 */
export function ErrorSummary({
  fields = [],
  errors = [],
}: {
  fields?: readonly (readonly [field: FormField, label: string])[];
  /** What is wrong with the form as a whole. */
  errors?: readonly string[] | undefined;
}) {
  const { t } = useTranslation("ui");
  const summary = useRef<HTMLDivElement>(null);
  const wrong = fields.filter(([field]) => field.errors?.length);
  const count = wrong.length + errors.length;
  const signature = JSON.stringify([errors, wrong.map(([field]) => [field.name, field.errors])]);
  useEffect(() => {
    if (signature === nothing) return;
    const first = summary.current?.closest("form")?.querySelector<HTMLElement>("[aria-invalid=true]");
    (first ?? summary.current)?.focus();
  }, [signature]);
  if (count === 0) return null;
  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- without JavaScript this is how the answer gets focus
      autoFocus
      className="rounded-card border-2 border-danger bg-danger-soft p-4"
    >
      <p className="font-semibold">{t("errors.title", { count })}</p>
      <ul className="mt-2 list-disc ps-6">
        {errors.map((error) => (
          <li key={error}>
            <ErrorText message={error} />
          </li>
        ))}
        {wrong.map(([field, label]) => (
          <li key={field.name}>
            <a href={`#${field.id ?? field.name}`} className="link">
              {label}
            </a>
            : <ErrorText message={field.errors![0]!} />
          </li>
        ))}
      </ul>
    </div>
  );
}
