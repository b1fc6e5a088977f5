import { useTranslation } from "react-i18next";
import type { FormField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/textField.tsx";

/** Where someone chooses a password. */
export function NewPasswordField({ field }: { field: FormField }) {
  const { t } = useTranslation("people");
  return (
    <TextField
      type="password"
      autoComplete="new-password"
      field={field}
      label={t("password.new")}
      hint={t("password.hint")}
    />
  );
}
