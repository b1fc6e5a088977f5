import type { ReactNode } from "react";

/** Nothing here yet: what would be here, and the one thing to do next. */
export function EmptyState({
  title,
  children,
  action,
  picture,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  picture?: ReactNode;
}) {
  return (
    <div className="rounded-card border border-dashed border-edge px-6 py-10 text-center">
      {picture ? <div className="mb-4 flex justify-center text-muted">{picture}</div> : null}
      <h2 className="text-lead">{title}</h2>
      {children ? <div className="mx-auto mt-2 max-w-form text-muted">{children}</div> : null}
      {action ? <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
