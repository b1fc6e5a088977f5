import { lazy, Suspense } from "react";
import type { ComponentType } from "react";
import { rememberTyping } from "./ui/earlyTyping.ts";
import { paperPart, sentPaper } from "./ui/paperPart.tsx";
import type { AnyKindView } from "./view.ts";

type Part = keyof AnyKindView;
type Shown = ComponentType<object>;

// Each part apart, so that a page fetches what it shows and no more. The cast forgets what definition and answer belong
// to a kind: whoever uses a view brings those of the same exercise.
const loaders = {
  quiz: {
    Author: async () => (await import("./quiz/ui/author.tsx")).Author,
    Player: async () => (await import("./quiz/ui/player.tsx")).Player,
    Print: async () => (await import("./quiz/ui/print.tsx")).Print,
  },
  genogram: {
    Author: async () => (await import("./genogram/ui/author.tsx")).Author,
    Player: async () => (await import("./genogram/ui/player.tsx")).Player,
    Print: async () => (await import("./genogram/ui/print.tsx")).Print,
  },
  reflection: {
    Author: async () => (await import("./reflection/ui/author.tsx")).Author,
    Player: async () => (await import("./reflection/ui/player.tsx")).Player,
    Print: async () => (await import("./reflection/ui/print.tsx")).Print,
  },
  worksheet: {
    Author: async () => (await import("./worksheet/ui/author.tsx")).Author,
    Player: async () => (await import("./worksheet/ui/player.tsx")).Player,
    Print: async () => (await import("./worksheet/ui/print.tsx")).Print,
  },
  network: {
    Author: async () => (await import("./network/ui/author.tsx")).Author,
    Player: async () => (await import("./network/ui/player.tsx")).Player,
    Print: async () => (await import("./network/ui/print.tsx")).Print,
  },
} as unknown as Record<string, Record<Part, () => Promise<Shown>>>;

const marker = "data-exercise-part";
const present = new Map<string, Shown>();
// The server has what learners see at hand, so that a page is whole without JavaScript.
if (import.meta.env.SSR) await makePresent(Object.keys(loaders).flatMap((slug) => [`${slug}.Player`, `${slug}.Print`]));

const views = Object.fromEntries(
  Object.keys(loaders).map((slug) => [
    slug,
    { Author: partOf(slug, "Author"), Player: partOf(slug, "Player"), Print: paperOf(slug) },
  ]),
);

/** What a kind looks like. A browser fetches the part that it shows. */
export function viewOf(slug: string): AnyKindView {
  const view = views[slug];
  if (!view) throw new Error(`No view of a kind named ${slug}`);
  return view as unknown as AnyKindView;
}

/** Fetches the parts in the page that the server sent, so that the browser can take it over without redrawing it. */
export async function readyExercises(page: ParentNode): Promise<void> {
  const shown = [...page.querySelectorAll(`[${marker}]`)].map((element) => element.getAttribute(marker)!);
  await makePresent([...new Set(shown)]);
  rememberTyping(page);
}

async function makePresent(names: readonly string[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const [slug, part] = name.split(".") as [string, Part];
      const load = loaders[slug]?.[part];
      if (load) present.set(name, await load());
    }),
  );
}

function paperOf(slug: string): Shown {
  const sent = present.get(`${slug}.Print`);
  return sent ? sentPaper(sent) : paperPart(partOf(slug, "Print"));
}

/** What is present stands in the page without a Suspense: React would redraw that when a page changes while it loads. */
function partOf(slug: string, part: Part): Shown {
  const name = `${slug}.${part}`;
  const Fetched = lazy(async () => ({ default: await loaders[slug]![part]() }));
  return function ExercisePart(props) {
    const Present = present.get(name);
    return (
      <div {...{ [marker]: name }} className="contents">
        {Present ? (
          <Present {...props} />
        ) : (
          <Suspense>
            <Fetched {...props} />
          </Suspense>
        )}
      </div>
    );
  };
}
