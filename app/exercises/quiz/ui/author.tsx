import { useTranslation } from "react-i18next";
import { AuthorList } from "../../ui/authorList.tsx";
import { PassingAuthor } from "../../ui/passingAuthor.tsx";
import type { AuthorProps } from "../../view.ts";
import type { QuizDefinition } from "../definition.ts";
import { newQuestion } from "../editing.ts";
import { QuestionAuthor } from "./questionAuthor.tsx";

/** The questions of a quiz with their key, and when it is passed. */
export function Author({ definition, onChange }: AuthorProps<QuizDefinition>) {
  const { t } = useTranslation("exerciseAuthor");
  return (
    <div className="flex flex-col gap-6">
      <PassingAuthor passing={definition} onChange={(change) => onChange({ ...definition, ...change })} />
      <AuthorList
        path="questions"
        items={definition.questions}
        onChange={(questions) => onChange({ ...definition, questions })}
        create={() => newQuestion(definition)}
        nameOf={(number) => t("question", { number })}
        addLabel={t("addQuestion")}
        most={100}
      >
        {(asked, index, change) => <QuestionAuthor path={`questions.${index}`} asked={asked} onChange={change} />}
      </AuthorList>
    </div>
  );
}
