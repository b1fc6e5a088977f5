import { lazy, Suspense } from "react";
import type { ComponentType } from "react";
import type { AnyKindView, KindView } from "./view.ts";

type LearnerView = Pick<KindView, "Player" | "Print">;
type AuthorView = Pick<KindView, "Author">;

const loaders: Record<string, { learner: () => Promise<LearnerView>; author: () => Promise<AuthorView> }> = {
  quiz: { learner: () => import("./quiz/ui/learner.tsx"), author: () => import("./quiz/ui/author.tsx") },
  reflection: {
    learner: () => import("./reflection/ui/learner.tsx"),
    author: () => import("./reflection/ui/author.tsx"),
  },
  worksheet: { learner: () => import("./worksheet/ui/learner.tsx"), author: () => import("./worksheet/ui/author.tsx") },
};

const later = Object.fromEntries(
  Object.entries(loaders).map(([slug, { learner, author }]) => [
    slug,
    {
      Author: fetched(async () => (await author()).Author),
      Player: fetched(async () => (await learner()).Player),
      Print: fetched(async () => (await learner()).Print),
    },
  ]),
);

// The server has what learners see at hand, so that a page is whole without JavaScript.
const present: Record<string, LearnerView> = import.meta.env.SSR ? await loadedFor(Object.keys(loaders)) : {};

/** What a kind looks like. A browser fetches the kind that it shows. */
export function viewOf(slug: string): AnyKindView {
  const view = later[slug];
  if (!view) throw new Error(`No view of a kind named ${slug}`);
  return { ...view, ...present[slug] } as unknown as AnyKindView;
}

/** Names the kind of an exercise in its page, for `readyKinds`. */
export const kindAttribute = "data-exercise-kind";

/** Fetches the kinds in the page that the server sent, so that the browser can take it over without redrawing it. */
export async function readyKinds(page: ParentNode): Promise<void> {
  const shown = [...page.querySelectorAll(`[${kindAttribute}]`)].map((element) => element.getAttribute(kindAttribute)!);
  Object.assign(present, await loadedFor([...new Set(shown)]));
}

async function loadedFor(slugs: readonly string[]): Promise<Record<string, LearnerView>> {
  const known = slugs.filter((slug) => loaders[slug]);
  const loaded = known.map(async (slug) => [slug, await loaders[slug]!.learner()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** What is present stands in the page without a Suspense: React would redraw that when a page changes while it loads. */
function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Fetched = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Awaited(props: Props) {
    return (
      <Suspense>
        <Fetched {...props} />
      </Suspense>
    );
  };
}
