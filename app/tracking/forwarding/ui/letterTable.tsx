import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";

interface Letter {
  id: string;
  statementId: string;
  status: number;
  answer: string;
  refusedAt: Date | string;
  replayAskedAt: Date | string | null;
}

/** Statements that a destination refused for good, with what it said, to send again or to leave. */
export function LetterTable({ path, letters }: { path: string; letters: readonly Letter[] }) {
  const { t } = useTranslation("forwarding");
  return (
    <Table
      caption={t("letters.title")}
      captionHidden
      rows={letters}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "statement",
          header: t("letters.statement"),
          cell: ({ statementId, refusedAt }) => (
            <Link to={`/administration/statements/${statementId}`}>
              <Moment at={refusedAt} as="dateAndTime" />
              <span className="sr-only"> {statementId}</span>
            </Link>
          ),
        },
        {
          key: "why",
          header: t("letters.why"),
          cell: ({ status, answer }) => (
            <>
              {t(`letters.status.${statusKey(status)}`)} ({status})
              {answer === "" ? null : (
                <>
                  {" "}
                  <q className="break-words">{answer}</q>
                </>
              )}
            </>
          ),
        },
        {
          key: "deeds",
          header: t("letters.deeds"),
          cell: ({ id, statementId, replayAskedAt }) =>
            replayAskedAt === null ? (
              <div className="flex flex-wrap gap-2">
                <Form action={`${path}/replay`}>
                  <Button size="small" name="letter" value={id}>
                    {t("letters.replay")}
                    <span className="sr-only">: {statementId}</span>
                  </Button>
                </Form>
                <Form action={`${path}/removal`}>
                  <Button size="small" kind="quiet" name="letter" value={id}>
                    {t("letters.discard")}
                    <span className="sr-only">: {statementId}</span>
                  </Button>
                </Form>
              </div>
            ) : (
              t("letters.underWay")
            ),
        },
      ]}
    />
  );
}

function statusKey(status: number): "400" | "409" | "413" | "415" | "422" {
  const known = ["400", "409", "413", "415", "422"] as const;
  return known.find((each) => Number(each) === status) ?? "400";
}
