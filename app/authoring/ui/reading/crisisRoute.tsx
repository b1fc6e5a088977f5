import { useTranslation } from "react-i18next";

/** Where to go when there is danger: the organisation's own route, then 112 and 113. */
export function CrisisRoute({ route }: { route: string }) {
  const { t } = useTranslation("authoring");
  return (
    <div className="mt-3 border-t border-line pt-3">
      <p className="font-semibold">{t("crisis.title")}</p>
      {route === "" ? null : <p className="whitespace-pre-line">{route}</p>}
      <ul className="list-disc ps-6">
        <li>{t("crisis.danger")}</li>
        <li>{t("crisis.suicide")}</li>
      </ul>
    </div>
  );
}
