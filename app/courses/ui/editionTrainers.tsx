import { useTranslation } from "react-i18next";
import { shortDate } from "#app/platform/localFormat.ts";
import { Button } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { useLanguage } from "#app/ui/moment.tsx";
import { Select } from "#app/ui/select.tsx";

interface Edition {
  id: string;
  number: number;
  startsOn: Date | string | null;
  endsOn: Date | string | null;
  trainers: { personId: string; name: string }[];
  others: { id: string; name: string }[];
}

/** Who trains an edition, with the ways to appoint someone and to take someone off. */
export function EditionTrainers({ slug, edition }: { slug: string; edition: Edition }) {
  const { t } = useTranslation("courses");
  const language = useLanguage();
  const { id, number, startsOn, endsOn, trainers, others } = edition;
  const name = t("trainers.edition", { number });
  const place = `/courses/${slug}/trainers/${id}`;
  return (
    <section aria-labelledby={id} className="mb-10 max-w-form">
      <h2 id={id}>{name}</h2>
      <p className="text-small text-muted">
        {startsOn === null || endsOn === null
          ? t("trainers.standing")
          : t("trainers.dates", { from: shortDate(language, startsOn), until: shortDate(language, endsOn) })}
      </p>
      {trainers.length === 0 ? <p className="mt-3">{t("trainers.none")}</p> : null}
      <ul className="mt-3">
        {trainers.map((trainer) => (
          <li key={trainer.personId} className="flex items-center justify-between gap-4 border-b border-line py-2">
            <span className="font-semibold">{trainer.name}</span>
            <Form action={`${place}/release`}>
              <input type="hidden" name="personId" value={trainer.personId} />
              <Button size="small">
                {t("trainers.release")}
                <span className="sr-only">: {t("trainers.releaseNamed", { name: trainer.name, edition: name })}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="mt-3 text-small text-muted">{t("trainers.noOthers")}</p>
      ) : (
        <Form action={`${place}/appointment`} className="mt-4">
          <Select
            field={{ name: "personId" }}
            label={t("trainers.who")}
            empty={t("trainers.choose")}
            options={others.map((other) => ({ value: other.id, label: other.name }))}
          />
          <FormActions>
            <Button>
              {t("trainers.add")}
              <span className="sr-only"> {t("trainers.addTo", { edition: name })}</span>
            </Button>
          </FormActions>
        </Form>
      )}
    </section>
  );
}
