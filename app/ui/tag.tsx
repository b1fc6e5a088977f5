import type { ReactNode } from "react";

/** A word that sorts something; never a control. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-full border border-line bg-sunken px-2.5 py-0.5 text-small text-ink">
      {children}
    </span>
  );
}

/** A row of tags and marks. */
export function TagList({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}
