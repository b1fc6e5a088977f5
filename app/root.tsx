import type { LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageTexts } from "./ui/pageTexts.tsx";
import { stylesheetLinks } from "./ui/stylesheet.tsx";

export const links = () => stylesheetLinks;

export function loader({ context }: LoaderFunctionArgs) {
  return { nonce: context.nonce, language: context.language, theme: context.theme };
}

export function Layout({ children }: { children: ReactNode }) {
  const shared = useRouteLoaderData<typeof loader>("root");
  const { i18n } = useTranslation();
  return (
    <html lang={shared?.language ?? i18n.language} data-theme={shared?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
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
