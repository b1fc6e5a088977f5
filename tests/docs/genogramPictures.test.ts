import { expect, test } from "vitest";
import { shippedPackages } from "#app/authoring/package/shipped.server.ts";
import { genogramDefinition } from "#app/exercises/genogram/definition.ts";
import { genogramPicture } from "./genogramPicture.tsx";

const packages = await shippedPackages();
const shipped = packages.find(({ content }) => content.manifest.slug === "genogram-casussen")!.content.exercises;

// Run with `npx vitest run tests/docs --update` after a change of how genograms look, and look at what changed.
test.each([
  ["anouk", "anouk-tekenen.genogram.yaml"],
  ["milan", "milan-lezen.genogram.yaml"],
  ["marit", "marit-tekenen.genogram.yaml"],
])("the documentation shows the family of %s as somebody sees it today", async (picture, file) => {
  const definition = genogramDefinition.parse(shipped.find((each) => each.file === file)!.definition);
  const family = definition.use === "draw" ? definition.expected : definition.use === "read" ? definition.family : null;
  await expect(genogramPicture(family!)).toMatchFileSnapshot(`../../docs/genogram/${picture}.svg`);
});
