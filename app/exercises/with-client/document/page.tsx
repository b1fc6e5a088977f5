import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { embeddedJson } from "#app/platform/embeddedJson.ts";
import type { OwnDocument } from "#app/platform/requestContext.ts";
import type { Theme } from "#app/platform/preferences.ts";
import { Logo } from "#app/ui/logo.tsx";
import { useLanguage } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { mainId, SkipLink } from "#app/ui/skipLink.tsx";
import { exerciseElementId, placeElementId } from "./clientExercise.ts";
import type { ClientExercise } from "./clientExercise.ts";

interface ClientPageProps {
  files: OwnDocument;
  nonce: string;
  theme: Theme | null;
  /** Whose page it is, so that it goes when somebody else signs in in this browser. */
  owner: string;
  exercise: ClientExercise;
  /** Where it leads back to. */
  back: { address: string; title: string };
  caution: ReactNode;
}

/**
 * The document in which an exercise is done with a client, as the server sends it: whole in itself, and without the
 * router of the other pages. Its script fills the place; without one nothing can be typed anywhere.
 */
export function ClientPage({ files, nonce, theme, owner, exercise, back, caution }: ClientPageProps) {
  const { t } = useTranslation("withClient");
  const { title, instruction } = exercise.definition;
  return (
    <Frame {...{ files, nonce, theme, owner, title }} withScript>
      <header data-screen-only className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-4 py-2 sm:px-6">
          <Logo className="size-8" />
          <p className="font-heading text-lead font-semibold">{t("title")}</p>
          <a href={back.address} lang={exercise.lang} className="link ms-auto inline-flex min-h-11 items-center">
            ← {back.title}
          </a>
        </div>
      </header>
      <main
        id={mainId}
        tabIndex={-1}
        className="mx-auto w-full max-w-page px-4 py-6 sm:px-6 print:max-w-none print:p-0"
      >
        <div data-screen-only lang={exercise.lang} className="mb-6 max-w-heading">
          <h1>{title}</h1>
          {instruction ? <p className="mt-2 text-lead text-muted">{instruction}</p> : null}
        </div>
        <div data-screen-only className="mb-6 grid items-start gap-4 lg:grid-cols-2">
          <Notice kind="information" title={t("promise.title")}>
            {t("promise.text")}
          </Notice>
          {caution ? (
            <details open className="rounded-card border border-line">
              <summary className="min-h-11 px-4 py-2 font-semibold">{t("forTherapist")}</summary>
              {caution}
            </details>
          ) : null}
        </div>
        <noscript>
          <Notice kind="warning" title={t("needsScript")} />
        </noscript>
        <div id={placeElementId} />
      </main>
      <script
        id={exerciseElementId}
        type="application/json"
        dangerouslySetInnerHTML={{ __html: embeddedJson(exercise) }}
      />
    </Frame>
  );
}

/** Says that there is no such exercise, where the pages of the application cannot say so. */
export function MissingPage({ files, nonce, theme }: Pick<ClientPageProps, "files" | "nonce" | "theme">) {
  const { t } = useTranslation("withClient");
  return (
    <Frame {...{ files, nonce, theme }} title={t("missing.title")}>
      <main className="mx-auto max-w-form px-4 py-12">
        <h1>{t("missing.title")}</h1>
        <p className="mt-3 text-lead text-muted">{t("missing.text")}</p>
        <a href="/knowledge" className="link mt-6 inline-block">
          {t("missing.back")}
        </a>
      </main>
    </Frame>
  );
}

interface FrameProps extends Pick<ClientPageProps, "files" | "nonce" | "theme"> {
  owner?: string;
  title: string;
  withScript?: boolean;
  children: ReactNode;
}

/** No translator of the browser may read along, no spelling checker, no helper that writes. */
function Frame({ files, nonce, theme, owner, title, withScript, children }: FrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <html
      lang={language}
      translate="no"
      className="notranslate"
      spellCheck={false}
      data-theme={theme ?? undefined}
      data-owner={owner}
      {...{ writingsuggestions: "false" }}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="google" content="notranslate" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${t("product")}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={files.stylesheet} nonce={nonce} />
        {withScript ? <script type="module" src={files.script} nonce={nonce} /> : null}
      </head>
      <body>
        {withScript ? <SkipLink /> : null}
        {children}
      </body>
    </html>
  );
}
