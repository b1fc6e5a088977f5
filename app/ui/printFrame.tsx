import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Moment } from "./moment.tsx";

/** What a sheet says of itself on paper: above it title, version and date, below it source and licence. */
export function PrintFrame({
  title,
  version,
  at,
  source,
  licence,
  children,
}: {
  title: ReactNode;
  version?: ReactNode;
  at: Date | string;
  source?: ReactNode;
  licence?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      <div className="mb-6 hidden items-baseline justify-between gap-4 border-b border-ink pb-1 text-small print:flex">
        <span>
          {t("product")} · {title}
        </span>
        <span className="shrink-0">
          {version ? <>{version} · </> : null}
          <Moment at={at} />
        </span>
      </div>
      {children}
      {source || licence ? (
        <div className="mt-8 hidden break-inside-avoid border-t border-ink pt-1 text-small print:block">
          {source ? <p>{source}</p> : null}
          {licence ? <p>{licence}</p> : null}
        </div>
      ) : null}
    </>
  );
}
