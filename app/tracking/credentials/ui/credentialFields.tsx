import { useTranslation } from "react-i18next";
import { Checkboxes } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import type { FormField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { scopes } from "#app/xapi/credentials/credential.ts";

/** What an administrator decides about a credential. `given` are the scopes that it has. */
export function CredentialFields({
  fields,
  errors,
  given = [],
}: {
  fields: Record<"label" | "scopes" | "rate" | "lastDay", FormField>;
  errors: readonly string[];
  given?: readonly string[];
}) {
  const { t } = useTranslation("credentials");
  return (
    <>
      <ErrorSummary
        errors={errors}
        fields={[
          [fields.label, t("field.label")],
          [fields.scopes, t("field.scopes")],
          [fields.rate, t("field.rate")],
          [fields.lastDay, t("field.lastDay")],
        ]}
      />
      <TextField field={fields.label} autoComplete="off" label={t("field.label")} hint={t("field.labelHint")} />
      <Checkboxes
        field={{ ...fields.scopes, initialValue: fields.scopes.initialValue ?? given }}
        label={t("field.scopes")}
        options={scopes
          .toReversed()
          .map((scope) => ({ value: scope, label: t(`scope.${scope}`), hint: t(`scopeHint.${scope}`) }))}
      />
      <TextField type="number" field={fields.rate} label={t("field.rate")} hint={t("field.rateHint")} />
      <TextField type="date" field={fields.lastDay} label={t("field.lastDay")} hint={t("field.lastDayHint")} />
    </>
  );
}
