import { Menu as MenuIcon } from "lucide-react";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language, Theme } from "#app/platform/preferences.ts";
import { Arrival } from "./arrival.tsx";
import { DisplayMenu } from "./displayMenu.tsx";
import { Link, NavigationLink } from "./link.tsx";
import { Logo } from "./logo.tsx";
import { MarkSheet } from "./marks.tsx";
import { useDisclosure } from "./menu.tsx";
import { useDestination } from "./outdated.ts";
import { useSpokenLanguage } from "./pageTexts.tsx";
import { mainId, SkipLink } from "./skipLink.tsx";
import { ToastProvider } from "./toast.tsx";

/** One place to go. */
export interface Destination {
  to: string;
  label: string;
  icon?: ReactNode;
  /** How much waits there. */
  count?: number;
}

/** What stands around every page: the way in, the way around, and the manners of the house. */
export function Shell({
  navigation,
  account,
  language,
  theme,
  footer,
  children,
}: {
  navigation: readonly Destination[];
  /** What belongs to the person who is signed in, or the way to sign in. */
  account?: ReactNode;
  language: Language;
  theme: Theme | null;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  useSpokenLanguage(language);
  useDestination();
  return (
    <ToastProvider>
      <MarkSheet />
      <SkipLink />
      <Arrival />
      <div className="flex min-h-dvh flex-col">
        <header data-screen-only className="border-b border-line bg-surface">
          <div className="mx-auto flex max-w-page items-center gap-x-2 px-4 py-2 sm:px-6">
            <Link
              to="/"
              className={`me-auto flex min-h-11 items-center gap-2 rounded-control text-ink ${navigation.length > 0 ? "lg:me-6" : ""}`}
            >
              <Logo className="size-8" />
              <span
                className={`font-heading text-lead font-semibold ${navigation.length > 0 ? "max-[25rem]:sr-only" : ""}`}
              >
                {t("product")}
              </span>
            </Link>
            <Navigation destinations={navigation} />
            <DisplayMenu language={language} theme={theme} />
            {account}
            <NarrowNavigation destinations={navigation} />
          </div>
        </header>
        <main
          id={mainId}
          tabIndex={-1}
          className="mx-auto w-full max-w-page flex-1 px-4 py-8 sm:px-6 sm:py-10 print:max-w-none print:p-0"
        >
          {children}
        </main>
        <footer data-screen-only className="border-t border-line">
          <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-6 text-small text-muted sm:px-6">
            {footer ?? <p>{t("tagline")}</p>}
          </div>
        </footer>
      </div>
    </ToastProvider>
  );
}

function Navigation({ destinations }: { destinations: readonly Destination[] }) {
  const { t } = useTranslation("ui");
  if (destinations.length === 0) return null;
  return (
    <nav aria-label={t("navigation")} className="me-auto flex gap-1 max-lg:hidden">
      {destinations.map((destination) => (
        <NavigationLink key={destination.to} to={destination.to} className={wideLook}>
          {destination.label}
          <Count count={destination.count} />
        </NavigationLink>
      ))}
    </nav>
  );
}

function NarrowNavigation({ destinations }: { destinations: readonly Destination[] }) {
  const { t } = useTranslation("ui");
  const details = useRef<HTMLDetailsElement>(null);
  useDisclosure(details);
  if (destinations.length === 0) return null;
  return (
    <details ref={details} className="lg:hidden">
      <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-control border border-edge px-3 font-semibold hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <MenuIcon aria-hidden className="size-5" />
        {t("menu")}
      </summary>
      <nav
        aria-label={t("navigation")}
        className="absolute inset-x-0 z-30 mt-2 border-y border-line bg-surface px-4 py-2 shadow-raised sm:px-6"
      >
        <ul>
          {destinations.map((destination) => (
            <li key={destination.to} className="border-b border-line last:border-0">
              <NavigationLink to={destination.to} className={narrowLook}>
                {destination.icon}
                {destination.label}
                <Count count={destination.count} />
              </NavigationLink>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

function Count({ count = 0 }: { count?: number | undefined }) {
  const { t } = useTranslation("ui");
  return count > 0 ? (
    <span className="ms-2 inline-flex min-w-6 justify-center rounded-full bg-primary px-1.5 text-small text-on-primary">
      {count} <span className="sr-only">{t("waiting")}</span>
    </span>
  ) : null;
}

function wideLook({ isActive }: { isActive: boolean }): string {
  return `inline-flex min-h-11 items-center rounded-control px-3 font-semibold ${isActive ? "bg-primary-soft text-primary" : "text-ink hover:bg-sunken"}`;
}

function narrowLook({ isActive }: { isActive: boolean }): string {
  return `flex min-h-12 items-center gap-3 ${isActive ? "font-semibold text-primary" : "text-ink"}`;
}
