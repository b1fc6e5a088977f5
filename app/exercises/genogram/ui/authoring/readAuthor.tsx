import { useTranslation } from "react-i18next";
import { newQuestion } from "../../../quiz/editing.ts";
import { QuestionAuthor } from "../../../quiz/ui/questionAuthor.tsx";
import { AuthorList } from "../../../ui/authorList.tsx";
import type { AuthorProps } from "../../../view.ts";
import type { ReadDefinition } from "../../definition.ts";
import { FamilyAuthor } from "./familyAuthor.tsx";
import { PassingAuthor } from "../../../ui/passingAuthor.tsx";

/** A case to read: the drawn family and the questions about it, which are those of a quiz. */
export function ReadAuthor({ definition, onChange }: AuthorProps<ReadDefinition>) {
  const { t } = useTranslation(["genogramAuthor", "exerciseAuthor"]);
  return (
    <>
      <PassingAuthor passing={definition} onChange={(passing) => onChange({ ...definition, ...passing })} />
      <FamilyAuthor
        path="family"
        label={t("family")}
        hint={t("familyHint")}
        family={definition.family}
        onChange={(family) => onChange({ ...definition, family })}
      />
      <AuthorList
        path="questions"
        items={definition.questions}
        onChange={(questions) => onChange({ ...definition, questions })}
        create={() => newQuestion(definition)}
        nameOf={(number) => t("exerciseAuthor:question", { number })}
        addLabel={t("exerciseAuthor:addQuestion")}
        most={100}
      >
        {(asked, index, change) => <QuestionAuthor path={`questions.${index}`} asked={asked} onChange={change} />}
      </AuthorList>
    </>
  );
}
