import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { bondEnds, bonds, parentages } from "#app/exercises/genogram/bond.ts";
import { tieKinds } from "#app/exercises/genogram/tie.ts";
import { BondSample, ParentageSample, TieSample } from "#app/exercises/genogram/ui/picture/legendSample.tsx";
import type { ReactNode } from "react";

/** A drawing as somebody sees it who sees no colours. */
function grey(drawing: ReactNode): string {
  return renderToStaticMarkup(<svg>{drawing}</svg>).replace(/ (fill|stroke)="#[0-9a-f]+"/g, ' $1="grey"');
}

/** The names that nobody can tell apart. */
function confused(drawings: ReadonlyMap<string, string>): string[][] {
  const seen = Map.groupBy(drawings.keys(), (name) => drawings.get(name)!);
  return [...seen.values()].filter((names) => names.length > 1);
}

test("the forty emotional lines differ without their colours: by strokes, dashes, zigzag, mark or arrow", () => {
  expect(tieKinds.length).toBeGreaterThanOrEqual(34);
  const ties = new Map(tieKinds.map(({ slug }) => [slug as string, grey(<TieSample kind={slug} />)]));
  expect(confused(ties)).toEqual([]);
});

test("lines of couples and of children differ without colours too", () => {
  const couples = new Map<string, string>(bonds.map((bond) => [bond, grey(<BondSample bond={bond} />)]));
  const ends = bondEnds.filter((ended) => ended !== "widowed");
  for (const ended of ends) couples.set(ended, grey(<BondSample bond="married" ended={ended} />));
  expect(confused(couples)).toEqual([]);
  const children = parentages.map((parentage) => [parentage, grey(<ParentageSample parentage={parentage} />)] as const);
  expect(confused(new Map<string, string>(children))).toEqual([]);
});
