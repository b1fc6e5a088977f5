import { useTranslation } from "react-i18next";
import { freeId } from "../../listEditing.ts";
import { AuthorLine, AuthorText } from "../../ui/authorField.tsx";
import { AuthorList } from "../../ui/authorList.tsx";
import type { AuthorProps } from "../../view.ts";
import type { ReflectionDefinition } from "../definition.ts";

type Prompt = ReflectionDefinition["prompts"][number];

/** The prompts of a reflection. */
export function Author({ definition, onChange }: AuthorProps<ReflectionDefinition>) {
  const { t } = useTranslation("exerciseAuthor");
  return (
    <AuthorList
      path="prompts"
      items={definition.prompts}
      onChange={(prompts) => onChange({ ...definition, prompts })}
      create={(): Prompt => ({ id: freeId(definition.prompts, "p"), text: "" })}
      nameOf={(number) => t("prompt", { number })}
      addLabel={t("addPrompt")}
      most={30}
    >
      {(prompt, index, change) => (
        <div className="flex flex-col gap-4">
          <AuthorText
            path={`prompts.${index}.text`}
            label={t("promptText")}
            value={prompt.text}
            onChange={(text = "") => change({ ...prompt, text })}
          />
          <AuthorLine
            path={`prompts.${index}.hint`}
            label={t("hint")}
            optional
            value={prompt.hint}
            onChange={(hint) => change({ ...prompt, hint })}
          />
        </div>
      )}
    </AuthorList>
  );
}
