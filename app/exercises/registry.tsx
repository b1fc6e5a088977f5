import { lazy } from "react";
import type { AnyKindView, KindView } from "./view.ts";

const loaders: Record<string, () => Promise<KindView>> = {
  quiz: () => import("./quiz/ui/view.tsx"),
  reflection: () => import("./reflection/ui/view.tsx"),
  worksheet: () => import("./worksheet/ui/view.tsx"),
};

// The server has every kind at hand, so that a page is whole without JavaScript; a browser fetches the kind it shows.
const views = import.meta.env.SSR ? await everyView() : lazyViews();

/** What a kind looks like. Place it inside a Suspense. */
export function viewOf(slug: string): AnyKindView {
  const view = views[slug];
  if (!view) throw new Error(`No view of a kind named ${slug}`);
  return view as unknown as AnyKindView;
}

async function everyView(): Promise<Record<string, KindView>> {
  const loaded = Object.entries(loaders).map(async ([slug, load]) => [slug, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

function lazyViews(): Record<string, KindView> {
  return Object.fromEntries(
    Object.entries(loaders).map(([slug, load]) => [
      slug,
      {
        Author: lazy(async () => ({ default: (await load()).Author })),
        Player: lazy(async () => ({ default: (await load()).Player })),
        Print: lazy(async () => ({ default: (await load()).Print })),
      },
    ]),
  );
}
