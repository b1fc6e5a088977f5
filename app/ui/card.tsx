import type { ElementType, ReactNode } from "react";

/** Something that can be picked up. For a row of things to read, use a list with rules instead. */
export function Card({
  as: Element = "div",
  className = "",
  children,
}: {
  as?: ElementType;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Element className={`rounded-card border border-line bg-surface p-4 sm:p-6 ${className}`} data-keep-together>
      {children}
    </Element>
  );
}
