import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/**
 * What lies beside the results where there is room, and opens under its name where there is not; with or without
 * JavaScript. A browser that cannot open it by style alone keeps the name to open it with.
 */
export function Sheet({
  title,
  note,
  children,
}: {
  title: string;
  /** What stands behind the title while it is closed. */
  note?: string | undefined;
  children: ReactNode;
}) {
  return (
    <details className={alwaysOpenBeside}>
      <summary className={summaryLook}>
        {title}
        {note ? <span className="font-normal text-muted">{note}</span> : null}
        <ChevronDown aria-hidden className="ms-auto size-5 [[open]>*>&]:rotate-180" />
      </summary>
      <div className="max-lg:rounded-b-control max-lg:border max-lg:border-t-0 max-lg:border-edge max-lg:p-4">
        {children}
      </div>
    </details>
  );
}

const alwaysOpenBeside =
  "lg:supports-[selector(::details-content)]:[&::details-content]:[block-size:auto] lg:supports-[selector(::details-content)]:[&::details-content]:[content-visibility:visible]";

const summaryLook =
  "flex min-h-11 list-none items-center gap-2 rounded-control border border-edge bg-surface px-4 font-semibold hover:bg-sunken [&::-webkit-details-marker]:hidden [[open]>&]:rounded-b-none lg:supports-[selector(::details-content)]:hidden";
