import { useTranslation } from "react-i18next";

/** How another system is connected, in plain words. */
export function Connection({ endpoint }: { endpoint: string }) {
  const { t } = useTranslation("credentials");
  return (
    <section aria-labelledby="connect" className="mt-12 max-w-reading">
      <h3 id="connect">{t("connect.title")}</h3>
      <p className="mt-1">{t("connect.steps")}</p>
      <dl className="my-4 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">{t("connect.endpoint")}</dt>
        <dd>
          <code className="break-all">{endpoint}</code>
        </dd>
        <dt className="text-muted">{t("connect.authentication")}</dt>
        <dd>{t("connect.authenticationMore")}</dd>
        <dt className="text-muted">{t("connect.version")}</dt>
        <dd>{t("connect.versionMore")}</dd>
      </dl>
      <p className="text-muted">{t("connect.cookies")}</p>
    </section>
  );
}
