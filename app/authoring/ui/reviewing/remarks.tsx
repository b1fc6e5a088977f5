import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Moment } from "#app/ui/moment.tsx";
import type { CommentPlace } from "../../comment.ts";
import { fieldName } from "./contentComparison.tsx";

export interface Remark extends Omit<CommentPlace, "field"> {
  id: string;
  by: string;
  field: string;
  text: string;
  at: string | Date;
  settledAt: string | Date | null;
}

/** The remarks on a text, each with the place it is about: a link to it where the page shows the text. */
export function Remarks({
  remarks,
  lang,
  placeOf,
}: {
  remarks: readonly Remark[];
  /** The language of the text, where it is not that of the page. */
  lang?: string | undefined;
  /** Where on the page the place is, and what else brings someone there. */
  placeOf?: (remark: Remark) => { hash: string; follow?: () => boolean };
}) {
  const { t } = useTranslation("authoring");
  return (
    <ul className="flex flex-col gap-4">
      {remarks.map((remark) => (
        <li key={remark.id} className="border-s-4 border-primary ps-3">
          <p className="text-small text-muted">
            <PlaceName place={placeOf?.(remark)} name={t("review.remarkAt", { field: fieldName(t, remark.field) })} /> ·{" "}
            {remark.by} · <Moment at={remark.at} as="dateAndTime" />
          </p>
          {remark.quote === "" ? null : (
            <blockquote lang={lang} className="text-small italic">
              “{remark.quote}”
            </blockquote>
          )}
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

function PlaceName({ place, name }: { place: { hash: string; follow?: () => boolean } | undefined; name: string }) {
  if (place === undefined) return name;
  return (
    <a
      href={place.hash}
      className="link"
      onClick={(event) => {
        if (place.follow?.()) event.preventDefault();
      }}
    >
      {name}
    </a>
  );
}
