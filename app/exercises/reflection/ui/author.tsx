import { useTranslation } from "react-i18next";
import { freeId } from "../../listEditing.ts";
import { AuthorLine, AuthorText } from "../../ui/authorField.tsx";
import { AuthorList } from "../../ui/authorList.tsx";
import type { AuthorProps } from "../../view.ts";
import type { ReflectionDefinition } from "../definition.ts";

type Prompt = ReflectionDefinition["prompts"][number];

/** The prompts of a reflection. */
export function Author({ definition, onChange }: AuthorProps<ReflectionDefinition>) {
  const { t } = useTranslation("exercises");
  return (
    <AuthorList
      path="prompts"
      items={definition.prompts}
      onChange={(prompts) => onChange({ ...definition, prompts })}
      create={(): Prompt => ({ id: freeId(definition.prompts, "p"), text: "" })}
      nameOf={(number) => t("author.prompt", { number })}
      addLabel={t("author.addPrompt")}
      most={30}
    >
      {(prompt, index, change) => (
        <div className="flex flex-col gap-4">
          <AuthorText
            path={`prompts.${index}.text`}
            label={t("author.promptText")}
            value={prompt.text}
            onChange={(text = "") => change({ ...prompt, text })}
          />
          <AuthorLine
            path={`prompts.${index}.hint`}
            label={t("author.hint")}
            optional
            value={prompt.hint}
            onChange={(hint) => change({ ...prompt, hint })}
          />
        </div>
      )}
    </AuthorList>
  );
}
