import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { readyExercises } from "./exercises/registry.tsx";
import { browserI18n } from "./platform/i18n.client.ts";
import { arriveAfterReload, reloadWhenOutdated } from "./ui/outdated.ts";
import { guardPage } from "./ui/pageOwner.ts";

guardPage();
if (!arriveAfterReload()) {
  reloadWhenOutdated();
  const i18n = browserI18n();
  await readyExercises(document);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}
