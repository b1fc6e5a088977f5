import { useTranslation } from "react-i18next";

/** What the author declared on handing in. */
export function StatementList({
  submission,
}: {
  submission: { clientData: string; consentPlace: string; rights: string; rightsSource: string };
}) {
  const { t } = useTranslation("authoring");
  return (
    <section aria-labelledby="statements">
      <h2 id="statements" className="mb-2 text-lead">
        {t("review.statements")}
      </h2>
      <ul className="list-disc ps-6">
        <li>
          {submission.clientData === "none"
            ? t("review.statement.clientNone")
            : t("review.statement.clientConsent", { place: submission.consentPlace })}
        </li>
        <li>
          {submission.rights === "own"
            ? t("review.statement.rightsOwn")
            : t("review.statement.rightsPermission", { source: submission.rightsSource })}
        </li>
        <li>{t("review.statement.respectful")}</li>
      </ul>
    </section>
  );
}
