import { useTranslation } from "react-i18next";
import { AuthorList } from "../../ui/authorList.tsx";
import { WithClientAuthor } from "../../ui/withClientAuthor.tsx";
import type { AuthorProps } from "../../view.ts";
import type { WorksheetDefinition } from "../definition.ts";
import { newField } from "../editing.ts";
import { FieldAuthor } from "./fieldAuthor.tsx";

/** The fields of a worksheet, and whether it may be used together with a client. */
export function Author({ definition, onChange }: AuthorProps<WorksheetDefinition>) {
  const { t } = useTranslation("exerciseAuthor");
  return (
    <div className="flex flex-col gap-6">
      <WithClientAuthor
        withClient={definition.withClient}
        onChange={(withClient) => onChange({ ...definition, withClient })}
      />
      <AuthorList
        path="fields"
        items={definition.fields}
        onChange={(fields) => onChange({ ...definition, fields })}
        create={() => newField(definition)}
        nameOf={(number) => t("field", { number })}
        addLabel={t("addField")}
        most={60}
      >
        {(field, index, change) => <FieldAuthor path={`fields.${index}`} field={field} onChange={change} />}
      </AuthorList>
    </div>
  );
}
