import { useTranslation } from "react-i18next";

/** The id of the main content, to which the skip link leads. */
export const mainId = "main";

/** The first stop of the keyboard: past the navigation, to the content. */
export function SkipLink() {
  const { t } = useTranslation("ui");
  return (
    <a
      href={`#${mainId}`}
      className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50 focus:rounded-control focus:bg-primary focus:px-4 focus:py-2 focus:font-semibold focus:text-on-primary"
    >
      {t("skip")}
    </a>
  );
}
