import { useTranslation } from "react-i18next";
import { versions } from "#app/xapi/version.ts";
import { Checkboxes, Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import type { FormField } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { verbNames, verbs } from "../../vocabulary.ts";
import { beginnings } from "../destination.ts";

type Name = "name" | "endpoint" | "key" | "secret" | "version" | "verbs" | "otherVerbs" | "courses" | "activities";
type BeginningName = "from" | "day";

/** Everything that an administrator says of another LRS: where it is, who we are there, and what it gets. */
export function DestinationForm({
  fields,
  beginning,
  errors,
  courses,
}: {
  fields: Record<Name, FormField>;
  /** Where a new one begins; absent for one that is there. */
  beginning?: Record<BeginningName, FormField>;
  errors: readonly string[];
  courses: readonly { id: string; title: string }[];
}) {
  const { t } = useTranslation(["forwarding", "tracking"]);
  const optional = (field: FormField) => ({ ...field, required: false });
  const verbOptions = verbNames.map((name) => ({ value: verbs[name], label: t(`tracking:verb.${name}`) }));
  const secretField = beginning === undefined ? optional(fields.secret) : fields.secret;
  return (
    <>
      <ErrorSummary
        errors={errors}
        fields={[
          [fields.name, t("field.name")],
          [fields.endpoint, t("field.endpoint")],
          [fields.key, t("field.key")],
          [fields.secret, t("field.secret")],
          [fields.version, t("field.version")],
          ...(beginning === undefined
            ? []
            : ([
                [beginning.from, t("field.from")],
                [beginning.day, t("field.day")],
              ] as const)),
          [fields.otherVerbs, t("field.otherVerbs")],
          [fields.activities, t("field.activities")],
        ]}
      />
      <div className="flex flex-col gap-6">
        <TextField autoComplete="off" field={fields.name} label={t("field.name")} hint={t("field.nameHint")} />
        <TextField
          type="url"
          autoComplete="off"
          field={fields.endpoint}
          label={t("field.endpoint")}
          hint={t("field.endpointHint")}
        />
        <TextField autoComplete="off" spellCheck={false} field={fields.key} label={t("field.key")} />
        <TextField
          type="password"
          autoComplete="new-password"
          field={secretField}
          label={t("field.secret")}
          hint={t(beginning === undefined ? "field.secretKept" : "field.secretHint")}
        />
        <Radios
          field={fields.version}
          label={t("field.version")}
          hint={t("field.versionHint")}
          options={versions.map((version) => ({ value: version, label: `xAPI ${version}` }))}
        />
        {beginning === undefined ? null : (
          <>
            <Radios
              field={beginning.from}
              label={t("field.from")}
              options={beginnings.map((from) => ({ value: from, label: t(`from.${from}`) }))}
            />
            <TextField type="date" field={optional(beginning.day)} label={t("field.day")} hint={t("field.dayHint")} />
          </>
        )}
        <section aria-labelledby="choice" className="flex flex-col gap-6 border-t border-line pt-6">
          <div>
            <h3 id="choice">{t("choice.title")}</h3>
            <p className="mt-1 max-w-reading text-muted">{t("choice.intro")}</p>
          </div>
          {courses.length === 0 ? null : (
            <Checkboxes
              field={optional(fields.courses)}
              label={t("field.courses")}
              options={courses.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
          <details open={chosenOf(fields.verbs).length > 0}>
            <summary className="link w-fit py-2 font-semibold">{t("choice.verbs")}</summary>
            <Checkboxes field={optional(fields.verbs)} label={t("field.verbs")} options={verbOptions} labelHidden />
          </details>
          <TextArea
            field={optional(fields.otherVerbs)}
            label={t("field.otherVerbs")}
            hint={t("field.lines")}
            spellCheck={false}
          />
          <TextArea
            field={optional(fields.activities)}
            label={t("field.activities")}
            hint={t("field.activitiesHint")}
            spellCheck={false}
          />
        </section>
      </div>
    </>
  );
}

function chosenOf({ initialValue }: FormField): readonly unknown[] {
  return [initialValue ?? []].flat();
}
