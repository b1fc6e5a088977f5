import { useTranslation } from "react-i18next";
import { percentage } from "#app/platform/localFormat.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { useLanguage } from "#app/ui/moment.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Participants, QuizStanding } from "../participant.server.ts";

type Row = Participants["rows"][number];

/** Participants down, quizzes across; someone whose attempts are used can be let off. */
export function ParticipantTable({ slug, language, rows }: Pick<Participants, "slug" | "language" | "rows">) {
  const { t } = useTranslation("courses");
  const quizzes = new Map(rows.flatMap((row) => row.quizzes).map((quiz) => [quiz.slug, quiz.title]));
  const columns = [
    {
      key: "name",
      header: t("participants.name"),
      cell: (row: Row) => <span className="font-semibold">{row.name}</span>,
    },
    ...[...quizzes].map(([key, title]) => ({
      key,
      header: <span lang={language}>{title}</span>,
      cell: (row: Row) => {
        const quiz = row.quizzes.find((each) => each.slug === key);
        const address = `/courses/${slug}/participants/${row.enrolmentId}/parts/${key}/exemption`;
        return quiz ? <Cell quiz={quiz} name={row.name} address={address} /> : null;
      },
    })),
  ];
  return (
    <Table
      caption={t("participants.title")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ enrolmentId }) => enrolmentId}
      narrow="stack"
    />
  );
}

function Cell({ quiz, name, address }: { quiz: QuizStanding; name: string; address: string }) {
  const { t } = useTranslation("courses");
  const language = useLanguage();
  if (quiz.how === "exempted") return <StateMark state="aside" word={t("participants.exempted")} />;
  if (quiz.attempts === 0) return <span className="text-small text-muted">{t("participants.notYet")}</span>;
  return (
    <span className="flex flex-col gap-1 max-sm:items-end">
      {quiz.stuck ? (
        <StateMark state="overdue" word={t("participants.stuck")} />
      ) : (
        <StateMark state={quiz.how === null ? "busy" : "done"} />
      )}
      <span className="text-small text-muted">
        {quiz.best === null ? null : <>{t("participants.score", { percent: percentage(language, quiz.best) })} · </>}
        {t("participants.attempts", { count: quiz.attempts })}
      </span>
      {quiz.stuck ? (
        <Form action={address}>
          <Button size="small">
            {t("participants.exempt")}
            <span className="sr-only"> {t("participants.exemptFor", { name, part: quiz.title })}</span>
          </Button>
        </Form>
      ) : null}
    </span>
  );
}
