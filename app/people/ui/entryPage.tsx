import type { ReactNode } from "react";

/** The frame of the few pages that one sees before being signed in: one narrow column, one thing to do. */
export function EntryPage({ title, intro, children }: { title: string; intro?: ReactNode; children?: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-md py-8 sm:py-16">
      <h1>{title}</h1>
      {intro ? <p className="mt-2 text-muted">{intro}</p> : null}
      <div className="mt-8">{children}</div>
    </div>
  );
}
