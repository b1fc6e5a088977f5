import { useTranslation } from "react-i18next";
import { Select } from "#app/ui/select.tsx";
import { useAuthorField } from "../../ui/authoringContext.tsx";
import { WithClientAuthor } from "../../ui/withClientAuthor.tsx";
import type { AuthorProps } from "../../view.ts";
import type { GenogramDefinition } from "../definition.ts";
import { asUse, uses } from "../defining.ts";
import { DrawAuthor } from "./authoring/drawAuthor.tsx";
import { ExampleAuthor } from "./authoring/exampleAuthor.tsx";
import { ReadAuthor } from "./authoring/readAuthor.tsx";

/** What a genogram is used for, and all that belongs to that use. */
export function Author({ definition, onChange }: AuthorProps<GenogramDefinition>) {
  const { t } = useTranslation("genogramAuthor");
  const use = useAuthorField("use");
  return (
    <div className="flex flex-col gap-6">
      <Select
        field={use}
        label={t("use")}
        hint={t(`useHint.${definition.use}`)}
        options={uses.map((value) => ({ value, label: t(`uses.${value}`) }))}
        value={definition.use}
        onChange={(event) => onChange(asUse(definition, event.target.value as GenogramDefinition["use"]))}
      />
      {definition.use === "draw" ? <DrawAuthor definition={definition} onChange={onChange} /> : null}
      {definition.use === "read" ? <ReadAuthor definition={definition} onChange={onChange} /> : null}
      {definition.use === "example" ? <ExampleAuthor definition={definition} onChange={onChange} /> : null}
      {definition.use === "sheet" ? (
        <WithClientAuthor
          withClient={definition.withClient}
          onChange={(withClient) => onChange({ ...definition, withClient })}
        />
      ) : null}
    </div>
  );
}
