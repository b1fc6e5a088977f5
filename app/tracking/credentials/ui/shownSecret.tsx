import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { CopyButton } from "#app/ui/copyButton.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface MadeSecret {
  credentialId: string;
  key: string;
  secret: string;
  endpoint: string;
}

/** A secret, the only time that anyone sees it. */
export function ShownSecret({ made }: { made: MadeSecret }) {
  const { t } = useTranslation("credentials");
  return (
    <div className="max-w-form">
      <Notice kind="warning" live title={t("secret.title")}>
        {t("secret.once")}
      </Notice>
      <dl className="mt-6 flex flex-col gap-4">
        {(["endpoint", "key", "secret"] as const).map((name) => (
          <div key={name}>
            <dt className="font-semibold">{t(`secret.${name}`)}</dt>
            <dd className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border border-line p-3">
              <code data-testid={name} className="min-w-0 break-all">
                {made[name]}
              </code>
              <CopyButton text={made[name]} done={t("secret.copied")}>
                {t("secret.copy")}
                <span className="sr-only"> ({t(`secret.${name}`)})</span>
              </CopyButton>
            </dd>
          </div>
        ))}
      </dl>
      <FormActions>
        <ButtonLink kind="primary" to={`/administration/credentials/${made.credentialId}`}>
          {t("secret.toCredential")}
        </ButtonLink>
      </FormActions>
    </div>
  );
}
