import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Option } from "#app/ui/select.tsx";
import { TextField } from "#app/ui/textField.tsx";

/** Narrows a list of what happened: to a colleague, to one kind of happening, to an activity, to some days. */
export function RecordFilter({
  path,
  query,
  what,
  byActivity = false,
}: {
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  /** The kinds of happening to choose from, under the name of their parameter. */
  what: { name: string; options: readonly Option[] };
  byActivity?: boolean;
}) {
  const { t } = useTranslation("tracking");
  const field = (name: string) => ({ name, initialValue: query[name] ?? "" });
  const narrowed = Object.entries(query).some(([name, value]) => name !== "after" && value !== undefined);
  return (
    <search aria-label={t("filter.legend")}>
      {/* Another question is another form: its fields show what was asked. */}
      <Form key={JSON.stringify(query)} method="get" action={path} className="mb-8">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField field={field("person")} label={t("filter.person")} />
          <Select
            field={field(what.name)}
            label={t("filter.verb")}
            options={what.options}
            empty={t("filter.anyVerb")}
          />
          <TextField type="date" field={field("from")} label={t("filter.from")} />
          <TextField type="date" field={field("until")} label={t("filter.until")} />
          {byActivity ? (
            <TextField className="sm:col-span-2" field={field("activity")} label={t("filter.activity")} />
          ) : null}
        </div>
        <FormActions>
          <Button kind="primary">{t("filter.search")}</Button>
          {narrowed ? (
            <ButtonLink kind="quiet" to={path}>
              {t("filter.clear")}
            </ButtonLink>
          ) : null}
        </FormActions>
      </Form>
    </search>
  );
}
