import fc from "fast-check";
import { expect, test } from "vitest";
import { wishesOf } from "#app/knowledge/wish.ts";

/** The wishes in short: `a` a word, `-a` an absent one, `a b` a phrase, `a*` an unfinished one. */
function inShort(text: string) {
  return wishesOf(text).map((group) =>
    group.map(({ words, excluded, unfinished }) => `${excluded ? "-" : ""}${words.join(" ")}${unfinished ? "*" : ""}`),
  );
}

test.each<[typed: string, understood: string[][]]>([
  ["levensverhaal schrijven ", [["levensverhaal"], ["schrijven"]]],
  ["levensver", [["levensver*"]]],
  ["om", [["om"]]],
  ['"sociale kaart" nieuw ', [["sociale kaart"], ["nieuw"]]],
  ['"nog open', [["nog open"]]],
  ["gesprek -groep ", [["gesprek"], ["-groep"]]],
  ['-"hele groep"', [["-hele groep"]]],
  ["12-stappen ", [["12"], ["stappen"]]],
  ["naasten/familie ", [["naasten"], ["familie"]]],
  ["kind or puber ", [["kind", "puber"]]],
  ["kind OF puber of ", [["kind", "puber"], ["of"]]],
  ["or or", []],
  ["kind or -puber ", [["kind"], ["-puber"]]],
  ["Cliënt ", [["cliënt"]]],
  ["🙂 !? ", []],
])("%j is understood", (typed, understood) => {
  expect(inShort(typed)).toEqual(understood);
});

test("whatever is typed, few words are looked for, and they hold letters and digits only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (typed) => {
      const words = wishesOf(typed)
        .flat()
        .flatMap((wish) => wish.words);
      expect(words.length).toBeLessThanOrEqual(24);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,60}$/u);
    }),
  );
});
