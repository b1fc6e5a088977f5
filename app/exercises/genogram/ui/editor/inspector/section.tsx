import type { ReactNode } from "react";

/** One side of somebody's life in the panel, folded until it is wanted. */
export function PanelSection(props: { title: string; count?: number; isOpen?: boolean; children: ReactNode }) {
  return (
    <details open={props.isOpen} className="border-t border-line first:border-t-0">
      <summary className="flex min-h-11 items-center gap-2 py-1 font-semibold">
        {props.title}
        {props.count ? <span className="rounded-full bg-sunken px-2 text-small">{props.count}</span> : null}
      </summary>
      <div className="flex flex-col gap-3 pb-4">{props.children}</div>
    </details>
  );
}
