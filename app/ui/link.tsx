import { Link as RemixLink, NavLink as RemixNavLink } from "@remix-run/react";
import type { LinkProps as RemixLinkProps, NavLinkProps } from "@remix-run/react";
import type { AnchorHTMLAttributes, ReactNode } from "react";

export type LinkProps = Omit<RemixLinkProps, "className"> & { className?: string };
export type { NavLinkProps };

/** A link to a page of ours; it starts loading when someone is about to follow it. */
export function Link({ prefetch = "intent", className = "link", ...rest }: LinkProps) {
  return <RemixLink prefetch={prefetch} className={className} {...rest} />;
}

/** A link in a navigation, which knows whether its page is the current one. */
export function NavigationLink({ prefetch = "intent", ...rest }: NavLinkProps) {
  return <RemixNavLink prefetch={prefetch} {...rest} />;
}

/** A link that leaves the application; it tells the other side nothing. */
export function ExternalLink({
  href,
  children,
  className = "link",
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noopener noreferrer external" className={className} {...rest}>
      {children}
    </a>
  );
}
