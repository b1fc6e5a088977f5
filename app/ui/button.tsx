import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "./link.tsx";
import type { LinkProps } from "./link.tsx";

type Kind = "primary" | "secondary" | "quiet" | "danger";
type Size = "normal" | "small";

interface Looks {
  /** One primary button per screen. */
  kind?: Kind;
  size?: Size;
  children: ReactNode;
}

/** A button; inside a form it sends the form unless its type says otherwise. */
export function Button({
  kind = "secondary",
  size = "normal",
  type = "submit",
  className = "",
  ...rest
}: Looks & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={`${buttonLook(kind, size)} ${className}`} {...rest} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ kind = "secondary", size = "normal", className = "", ...rest }: Looks & LinkProps) {
  return <Link className={`${buttonLook(kind, size)} ${className}`} {...rest} />;
}

/** The classes of a button, for the few elements that are neither a button nor a link of ours. */
export function buttonLook(kind: Kind, size: Size = "normal"): string {
  return `${shape} ${sizes[size]} ${kinds[kind]}`;
}

const shape =
  "inline-flex items-center justify-center gap-2 rounded-control border font-semibold no-underline transition-colors duration-150 disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-[1.15em] [&_svg]:shrink-0";

const sizes: Record<Size, string> = {
  normal: "min-h-11 px-4 py-2 text-body",
  small: "min-h-8 px-3 py-1 text-small",
};

const kinds: Record<Kind, string> = {
  primary: "border-transparent bg-primary text-on-primary enabled:hover:bg-primary-strong [a&]:hover:bg-primary-strong",
  secondary: "border-edge bg-surface text-ink enabled:hover:bg-sunken [a&]:hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-primary enabled:hover:bg-primary-soft [a&]:hover:bg-primary-soft",
  danger: "border-transparent bg-danger text-on-danger enabled:hover:bg-danger-strong [a&]:hover:bg-danger-strong",
};
