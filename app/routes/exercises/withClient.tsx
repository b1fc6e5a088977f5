import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { ReactElement } from "react";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { referencesOf } from "#app/documents/references.ts";
import { learnerExercise } from "#app/exercises/exerciseVersion.server.ts";
import { ClientPage, MissingPage } from "#app/exercises/with-client/document/page.tsx";
import type { Actor } from "#app/platform/actor.ts";
import type { RequestContext } from "#app/platform/requestContext.ts";
import { pageFor } from "../signedIn.server.ts";
import { cautionView } from "../works/loading.server.ts";
import { CautionText } from "./exerciseCaution.tsx";

/** GET: an exercise together with a client, as a document of its own, outside of the application's pages. */
export const loader = pageFor(async (actor, { params, context }) => {
  const files = await context.standAlone();
  const { nonce, theme, i18n } = context;
  const opened = await exerciseIn(actor, params["slug"]!, params["exerciseVersionId"]!, i18n);
  if (opened === null) return answer(i18n, 404, <MissingPage {...{ files, nonce, theme }} />);
  const { caution, ...shown } = opened;
  return answer(
    i18n,
    200,
    <ClientPage
      {...{ files, nonce, theme, ...shown }}
      owner={actor.personId}
      caution={caution.html === null ? null : <CautionText caution={caution} />}
    />,
  );
});

async function exerciseIn(actor: Actor, slug: string, id: string, i18n: RequestContext["i18n"]) {
  const published = await publishedWork(actor, "contribution", slug);
  if (published === null) return null;
  const { title, document } = published.content;
  const found = await learnerExercise(actor, id, () => referencesOf(document).exerciseVersionIds.includes(id));
  if (!found?.forClients) return null;
  const { kind, definition } = found;
  return {
    exercise: { kind, definition, lang: published.work.language },
    back: { address: `/contributions/${published.work.slug}`, title },
    caution: await cautionView(actor, published, i18n),
  };
}

function answer(i18n: RequestContext["i18n"], status: number, page: ReactElement): Response {
  const html = renderToStaticMarkup(<I18nextProvider i18n={i18n}>{page}</I18nextProvider>);
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}
