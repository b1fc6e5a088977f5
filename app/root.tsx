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
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AccountMenu } from "./routes/accountMenu.tsx";
import { placesFor } from "./routes/navigation.ts";
import type { Language } from "./platform/preferences.ts";
import { ErrorPage, errorPageKind } from "./ui/errorPage.tsx";
import { useOwnersPage } from "./ui/pageOwner.ts";
import { PageTexts } from "./ui/pageTexts.tsx";
import type { RefusalFacts } from "./ui/refusalNotice.tsx";
import { Shell } from "./ui/shell.tsx";
import { stylesheetLinks } from "./ui/stylesheet.tsx";

export const links = () => stylesheetLinks;

export const meta: MetaFunction = () => [{ title: "Kennismap" }];

export function loader({ context }: LoaderFunctionArgs) {
  const { nonce, reference, language, theme, actor } = context;
  return {
    nonce,
    reference,
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
        <ScrollRestoration nonce={shared?.nonce} />
        <Scripts nonce={shared?.nonce} />
      </body>
    </html>
  );
}

export default function Application() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const shared = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : null;
  const refusal = refusalOf(error);
  const fitting = errorPageKind(status, typeof document === "undefined" || navigator.onLine);
  const kind = refusal !== null && refusal.code !== "forbidden" ? "refused" : fitting;
  return (
    <ErrorPage
      kind={kind}
      refusal={refusal ?? undefined}
      reference={kind === "broken" ? shared?.reference : undefined}
      search="/knowledge"
    />
  );
}

/** What a verb refused, when that is why there is no page. */
function refusalOf(error: unknown): RefusalFacts | null {
  const told = isRouteErrorResponse(error) ? (error.data as { refusal?: RefusalFacts } | null) : null;
  return told?.refusal ?? null;
}
