import { useTranslation } from "react-i18next";
import { StateMark } from "#app/ui/stateMark.tsx";
import { valueOf } from "../../answer.ts";
import type { KeyedAnswer } from "../../answer.ts";
import { Lines } from "../../ui/lines.tsx";
import type { QuestionFeedback, QuizFeedback } from "../assessment.ts";
import { inputOf } from "../input.ts";
import type { LearnerQuestion, LearnerQuiz } from "../learner.ts";

/** Every question with what was answered, whether it was right, and why. */
export function QuizResult({
  quiz,
  answer,
  feedback,
}: {
  quiz: LearnerQuiz;
  answer: KeyedAnswer | null;
  feedback: QuizFeedback;
}) {
  return (
    <ol className="flex flex-col gap-8">
      {quiz.questions.map((asked, index) => (
        <li key={asked.id} data-keep-together>
          <p className="font-semibold">
            {index + 1}. <Lines text={asked.text} />
          </p>
          <QuestionResult
            asked={asked}
            answer={answer}
            feedback={feedback.questions.find(({ id }) => id === asked.id)}
          />
        </li>
      ))}
    </ol>
  );
}

function QuestionResult({
  asked,
  answer,
  feedback,
}: {
  asked: LearnerQuestion;
  answer: KeyedAnswer | null;
  feedback: QuestionFeedback | undefined;
}) {
  const { t } = useTranslation("exercises");
  const value = valueOf(inputOf(asked), answer);
  return (
    <div className="mt-2 flex flex-col gap-3">
      {feedback && feedback.correct !== null ? (
        <div>
          <Verdict feedback={feedback} />
        </div>
      ) : null}
      {asked.type === "open" ? (
        <Quoted title={t("result.yours")} text={String(value ?? "–")} />
      ) : asked.type === "scale" ? (
        <p>
          {t("result.yours")}: <strong>{String(value ?? "–")}</strong>
          {feedback?.range ? ` (${t("result.range", feedback.range)})` : null}
        </p>
      ) : (
        <OptionResults options={asked.options} value={value} feedback={feedback} />
      )}
      {feedback?.modelAnswer ? <Quoted title={t("result.model")} text={feedback.modelAnswer} /> : null}
      {feedback?.text ? (
        <p className="rounded-card bg-sunken p-3">
          <Lines text={feedback.text} />
        </p>
      ) : null}
    </div>
  );
}

function Verdict({ feedback }: { feedback: QuestionFeedback }) {
  const { t } = useTranslation("exercises");
  if (feedback.correct) return <StateMark state="done" word={t("result.right")} />;
  return <StateMark state="aside" word={t(feedback.earned > 0 ? "result.partly" : "result.wrong")} />;
}

function OptionResults({
  options,
  value,
  feedback,
}: {
  options: readonly { id: string; text: string }[];
  value: unknown;
  feedback: QuestionFeedback | undefined;
}) {
  const { t } = useTranslation("exercises");
  return (
    <ul className="flex flex-col gap-2">
      {options.map((option) => {
        const chosen = value === option.id || (Array.isArray(value) && value.includes(option.id));
        const said = feedback?.options.find(({ id }) => id === option.id);
        const words = [
          chosen ? t("result.chosen") : "",
          said?.correct ? t("result.rightAnswer") : chosen && said ? t("result.notRight") : "",
        ].filter(Boolean);
        return (
          <li
            key={option.id}
            className={`border-s-4 ps-3 ${said?.correct ? "border-success" : chosen && said ? "border-danger" : "border-line"}`}
          >
            <p className={chosen ? "font-semibold" : ""}>
              {option.text}
              {words.length > 0 ? (
                <span className="text-small font-normal text-muted"> ({words.join(", ")})</span>
              ) : null}
            </p>
            {said?.feedback && (chosen || said.correct) ? (
              <p className="text-muted">
                <Lines text={said.feedback} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Quoted({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="text-small text-muted">{title}</p>
      <p className="whitespace-pre-wrap">{text}</p>
    </div>
  );
}
