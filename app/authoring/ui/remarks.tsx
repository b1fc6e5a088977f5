import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { fieldName } from "./contentComparison.tsx";

export interface Remark {
  id: string;
  by: string;
  field: string;
  block: number;
  quote: string;
  text: string;
  at: string | Date;
  settledAt: string | Date | null;
}

/** The remarks on a text, each with the place it is about. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const { t } = useTranslation("authoring");
  return (
    <ul className="flex flex-col gap-4">
      {remarks.map((remark) => (
        <li key={remark.id} className="border-s-4 border-primary ps-3">
          <p className="text-small text-muted">
            <a href={`#${placeOf(remark)}`} className="link">
              {t("review.remarkAt", { field: fieldName(t, remark.field) })}
            </a>{" "}
            · {remark.by} · <Moment at={remark.at} as="dateAndTime" />
          </p>
          {remark.quote === "" ? null : <blockquote className="text-small italic">“{remark.quote}”</blockquote>}
          <p className="whitespace-pre-line">{remark.text}</p>
          {remark.settledAt === null ? (
            <Form action={`/comments/${remark.id}/settlement`}>
              <Button kind="quiet" size="small">
                {t("review.settle")}
              </Button>
            </Form>
          ) : (
            <p className="text-small text-muted">{t("review.settled")}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function placeOf({ field, block }: Remark): string {
  return field === "title" || field === "sessions" ? field : `${field}-${block}`;
}
