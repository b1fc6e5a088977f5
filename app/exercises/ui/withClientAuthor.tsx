import { useTranslation } from "react-i18next";
import { Checkbox } from "#app/ui/choices.tsx";
import { useAuthorField } from "./authoringContext.tsx";

/** Whether an exercise may be used together with a client. */
export function WithClientAuthor({
  withClient,
  onChange,
}: {
  withClient: boolean | undefined;
  onChange: (withClient: boolean) => void;
}) {
  const { t } = useTranslation("exerciseAuthor");
  const field = useAuthorField("withClient");
  return (
    <Checkbox
      field={field}
      label={t("withClient")}
      hint={t("withClientHint")}
      checked={withClient === true}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
