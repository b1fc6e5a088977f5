import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { useContext } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AccountMenu } from "./routes/accountMenu.tsx";
import { placesFor } from "./routes/navigation.ts";
import type { Language } from "./platform/preferences.ts";
import { ErrorPage, errorPageKind } from "./ui/errorPage.tsx";
import { Nonce } from "./ui/nonce.ts";
import { useOwnersPage } from "./ui/pageOwner.ts";
import { PageTexts } from "./ui/pageTexts.tsx";
import type { RefusalFacts } from "./ui/refusalNotice.tsx";
import { Shell } from "./ui/shell.tsx";
import { stylesheetLinks } from "./ui/stylesheet.tsx";

export const links = () => stylesheetLinks;

export const meta: MetaFunction = () => [{ title: "Kennismap" }];

export function loader({ context }: LoaderFunctionArgs) {
  const { nonce, language, theme, actor } = context;
  return {
    nonce,
    language,
    theme,
    name: actor?.name ?? null,
    personId: actor?.personId ?? null,
    places: placesFor(actor),
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const shared = useRouteLoaderData<typeof loader>("root");
  const { t, i18n } = useTranslation();
  const nonce = useContext(Nonce) ?? shared?.nonce;
  useOwnersPage(shared?.personId ?? null);
  const navigation = (shared?.places ?? []).map(({ to, key }) => ({ to, label: t(`places.${key}`) }));
  return (
    <html
      lang={shared?.language ?? i18n.language}
      data-theme={shared?.theme ?? undefined}
      data-owner={shared?.personId ?? undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell
          navigation={navigation}
          account={<AccountMenu name={shared?.name ?? null} personId={shared?.personId ?? null} />}
          language={shared?.language ?? (i18n.language as Language)}
          theme={shared?.theme ?? null}
        >
          {children}
        </Shell>
        <PageTexts />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Application() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : null;
  const { refusal = null, reference } = toldOf(error);
  const fitting = errorPageKind(status, typeof document === "undefined" || navigator.onLine);
  const kind = refusal !== null && refusal.code !== "forbidden" ? "refused" : fitting;
  return (
    <ErrorPage
      kind={kind}
      refusal={refusal ?? undefined}
      reference={kind === "broken" ? reference : undefined}
      search="/knowledge"
    />
  );
}

/** What came along with an error: what a verb refused, or under which reference a bug stands in the log. */
function toldOf(error: unknown): { refusal?: RefusalFacts; reference?: string } {
  return isRouteErrorResponse(error) && typeof error.data === "object" ? (error.data ?? {}) : {};
}
