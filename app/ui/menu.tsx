import { Ellipsis } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/**
 * A button that opens a short list of links and buttons. It is a disclosure: it opens without JavaScript, Tab and the
 * arrow keys go through it, Escape or a click elsewhere closes it.
 */
export function Menu({
  label,
  button,
  align = "end",
  children,
}: {
  /** What it is a menu of, for those who do not see where it stands. */
  label?: string;
  button?: ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}) {
  const { t } = useTranslation("ui");
  const details = useRef<HTMLDetailsElement>(null);
  useDisclosure(details);
  return (
    <details ref={details} className="relative inline-block" data-screen-only>
      <summary
        aria-label={label ?? (button ? undefined : t("actions"))}
        className="inline-flex min-h-11 min-w-11 list-none items-center justify-center gap-2 rounded-control px-2 font-semibold hover:bg-sunken [&::-webkit-details-marker]:hidden"
      >
        {button ?? <Ellipsis aria-hidden className="size-5" />}
      </summary>
      <ul
        className={`absolute top-full z-30 mt-1 min-w-52 rounded-card border border-line bg-surface p-1 shadow-raised ${align === "end" ? "end-0" : "start-0"}`}
      >
        {children}
      </ul>
    </details>
  );
}

/** One entry of a menu: a link or a button. */
export function MenuItem({ children }: { children: ReactNode }) {
  return <li className={itemLook}>{children}</li>;
}

const itemLook =
  "[&>a]:flex [&>a]:min-h-11 [&>a]:w-full [&>a]:items-center [&>a]:gap-2 [&>a]:rounded-small [&>a]:px-3 [&>a]:text-ink [&>a]:no-underline [&>a:hover]:bg-sunken [&_button]:flex [&_button]:min-h-11 [&_button]:w-full [&_button]:items-center [&_button]:gap-2 [&_button]:rounded-small [&_button]:px-3 [&_button]:text-start [&_button:hover]:bg-sunken [&_svg]:size-5 [&_svg]:shrink-0";

/** Closes an open disclosure by Escape, by a click elsewhere and once something in it was chosen. */
export function useDisclosure(details: { current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    function close(event: Event) {
      const element = details.current;
      if (!element?.open) return;
      const within = element.contains(event.target as Node);
      const chosen = within && (event.target as Element).closest("a, ul button");
      if (event.type === "click" && within && !chosen) return;
      if (event instanceof KeyboardEvent) {
        if (within) moveThrough(element, event);
        if (event.key !== "Escape") return;
        if (within) element.querySelector("summary")?.focus();
      }
      element.open = false;
    }
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, [details]);
}

function moveThrough(details: HTMLDetailsElement, event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const stops = [...details.querySelectorAll<HTMLElement>("ul a, ul button")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 && step === -1 ? -1 : at + step;
  stops.at(next % stops.length)?.focus();
}
