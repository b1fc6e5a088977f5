import type { ReactNode } from "react";

/** The top of a page: where it belongs, its title, one line about it, and what one can do. */
export function PageHeader({
  title,
  above,
  intro,
  actions,
  lang,
}: {
  title: ReactNode;
  above?: ReactNode;
  intro?: ReactNode;
  actions?: ReactNode;
  /** The language of the title, where it is not that of the page. */
  lang?: string;
}) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="max-w-heading min-w-0">
        {above ? <div className="mb-1 text-small text-muted">{above}</div> : null}
        <h1 lang={lang}>{title}</h1>
        {intro ? <p className="mt-2 text-lead text-muted">{intro}</p> : null}
      </div>
      {actions ? (
        <div data-screen-only className="flex flex-wrap gap-3">
          {actions}
        </div>
      ) : null}
    </header>
  );
}
