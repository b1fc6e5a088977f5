import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { useAnswer, useFetcher } from "#app/ui/form.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import type { RefusalFacts } from "#app/ui/refusalNotice.tsx";
import { TextField } from "#app/ui/textField.tsx";

export interface Writers {
  names: { id: string; name: string }[];
  /** Whether this person decides who writes along. */
  mine: boolean;
}

/** Who writes along in a draft, and for its owner the way to ask a colleague. */
export function WritersField({ revisionId, writers }: { revisionId: string; writers: Writers }) {
  const { t } = useTranslation(["authoring", "common"]);
  const fetcher = useFetcher<{ refusal?: RefusalFacts }>();
  const { answer, onSubmit } = useAnswer(fetcher);
  const action = `/drafts/${revisionId}/writers`;
  if (!writers.mine && writers.names.length === 0) return null;
  return (
    <section aria-labelledby="writers">
      <h2 id="writers" className="mb-2 text-lead">
        {t("writers.title")}
      </h2>
      <ul>
        {writers.names.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-2">
            {name}
            {writers.mine ? (
              <fetcher.Form onSubmit={onSubmit} method="post" action={action}>
                <Button kind="quiet" size="small" name="remove" value={id} aria-label={t("writers.remove", { name })}>
                  {t("common:remove")}
                </Button>
              </fetcher.Form>
            ) : null}
          </li>
        ))}
      </ul>
      {writers.mine ? (
        <fetcher.Form
          key={writers.names.map(({ id }) => id).join()}
          onSubmit={onSubmit}
          method="post"
          action={action}
          noValidate
          className="mt-2 flex flex-col gap-2"
        >
          <RefusalNotice refusal={answer?.refusal} />
          <TextField
            field={{ name: "email", id: "writer-email" }}
            label={t("writers.email")}
            type="email"
            autoComplete="off"
          />
          <div>
            <Button size="small">{t("writers.add")}</Button>
          </div>
        </fetcher.Form>
      ) : null}
    </section>
  );
}
