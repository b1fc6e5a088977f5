import { useId } from "react";
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
  people,
  activities,
  byPerson = true,
}: {
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  /** The kinds of happening to choose from, under the name of their parameter. */
  what: { name: string; options: readonly Option[] };
  /** Names to choose from; others can be typed. */
  people?: readonly string[];
  /** Titles to choose from, where there is something to choose. */
  activities?: readonly string[];
  byPerson?: boolean;
}) {
  const { t } = useTranslation("tracking");
  const id = useId();
  const field = (name: string) => ({ name, initialValue: query[name] ?? "" });
  const narrowed = Object.entries(query).some(([name, value]) => name !== "after" && value !== undefined);
  return (
    <search aria-label={t("filter.legend")}>
      {/* Another question is another form: its fields show what was asked. */}
      <Form key={JSON.stringify(query)} method="get" action={path} className="mb-8">
        <div className="grid gap-4 sm:grid-cols-2">
          {byPerson ? (
            <TextField field={field("person")} label={t("filter.person")} list={`${id}-people`} autoComplete="off" />
          ) : null}
          <Select
            field={field(what.name)}
            label={t("filter.verb")}
            options={what.options}
            empty={t("filter.anyVerb")}
          />
          {activities === undefined ? null : (
            <TextField
              className="sm:col-span-2"
              field={field("activity")}
              label={t("filter.activity")}
              hint={t("filter.activityHint")}
              list={`${id}-activities`}
              autoComplete="off"
            />
          )}
          <TextField type="date" field={field("from")} label={t("filter.from")} />
          <TextField type="date" field={field("until")} label={t("filter.until")} />
        </div>
        <Choices id={`${id}-people`} texts={people} />
        <Choices id={`${id}-activities`} texts={activities} />
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

function Choices({ id, texts = [] }: { id: string; texts?: readonly string[] | undefined }) {
  return (
    <datalist id={id}>
      {texts.map((text) => (
        <option key={text}>{text}</option>
      ))}
    </datalist>
  );
}
