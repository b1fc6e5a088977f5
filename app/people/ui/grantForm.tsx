import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import type { FormField } from "#app/ui/field.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { useRoleOptions } from "./roleName.tsx";

/** Which role, for which team if it is about one, and from when until when. */
export function GrantForm({
  fields,
  errors,
  teams,
}: {
  fields: { role: FormField; teamId: FormField; from: FormField; until: FormField };
  errors: readonly string[];
  teams: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation("administration");
  const roles = useRoleOptions();
  return (
    <>
      <ErrorSummary
        errors={errors}
        fields={[
          [fields.role, t("grant.role")],
          [fields.teamId, t("grant.team")],
          [fields.from, t("grant.from")],
          [fields.until, t("grant.until")],
        ]}
      />
      <div className="flex flex-col gap-6">
        <Radios field={fields.role} label={t("grant.role")} options={roles} />
        <Select
          field={fields.teamId}
          label={t("grant.team")}
          hint={t("grant.teamHint")}
          empty={t("grant.noTeam")}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div className="flex flex-wrap gap-6">
          <TextField type="date" field={fields.from} label={t("grant.from")} hint={t("grant.fromHint")} />
          <TextField type="date" field={fields.until} label={t("grant.until")} hint={t("grant.untilHint")} />
        </div>
      </div>
      <FormActions>
        <Button kind="primary">{t("grant.give")}</Button>
      </FormActions>
    </>
  );
}
