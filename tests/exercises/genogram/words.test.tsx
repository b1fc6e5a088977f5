import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import type { Family } from "#app/exercises/genogram/family.ts";
import { family as familySchema } from "#app/exercises/genogram/family.ts";
import { GenogramView } from "#app/exercises/genogram/ui/picture/genogramView.tsx";
import { callings } from "#app/exercises/genogram/words/kinWords.ts";
import { legendInWords } from "#app/exercises/genogram/words/legendWords.ts";
import { storyOf } from "#app/exercises/genogram/words/story.ts";
import type { Teller } from "#app/exercises/genogram/words/teller.ts";
import { serverI18n } from "#app/platform/i18n.server.ts";
import type { Language } from "#app/platform/preferences.ts";

function tellerIn(language: Language): Teller {
  return { t: serverI18n(language).getFixedT(language, ["genogramWords", "genogramEditor"]) as Teller["t"], language };
}

const year = (of: number) => ({ year: of, certainty: "exact" as const });

const drawn: Family = familySchema.parse({
  index: "marja",
  people: [
    { id: "annie", name: "Annie", gender: "woman", birth: year(1931), death: year(2004), occupation: "naaister" },
    { id: "kees", gender: "man", addiction: { state: "recovery", substances: ["alcohol", "gambling"] } },
    { id: "marja", name: "Marja", gender: "woman", birth: { year: 1961, month: 3, certainty: "about" } },
    { id: "linda", name: "Linda", gender: "woman", conditions: [{ quadrant: "upperLeft", condition: "depression" }] },
    { id: "lost", life: "miscarriage" },
  ],
  couples: [{ id: "c1", partners: ["annie", "kees"], bond: "married", since: year(1953), ended: "divorced" }],
  childhoods: [
    { child: "marja", couple: "c1", birthGroup: { name: "t", identical: true } },
    { child: "linda", couple: "c1", birthGroup: { name: "t", identical: true } },
    { child: "lost", couple: "c1" },
  ],
  ties: [{ id: "t1", kind: "caresFor", from: "marja", to: "annie" }],
  households: [{ id: "h1", name: "de Dorpsstraat", members: ["marja", "linda"] }],
});

test("whoever listens hears people by name, years and kinship", () => {
  const heard = callings(drawn, tellerIn("nl"));
  expect(heard.get("annie")).toBe(
    "Annie, 1931–2004, partner van een man zonder naam, moeder van Marja, Linda en miskraam",
  );
  expect(heard.get("marja")).toBe("Marja, *±1961, over wie het gaat, dochter van Annie en een man zonder naam");
  expect(callings(drawn, tellerIn("en")).get("lost")).toBe("miscarriage, loss of Annie and a man without a name");
});

test("a family is told in words, generation by generation, with everything that is drawn", () => {
  const { generations, ties } = storyOf(drawn, tellerIn("nl"));
  expect(generations.map((people) => people.map(({ heading }) => heading))).toEqual([
    ["Annie (1931–2004)", "een man zonder naam"],
    ["Marja (*±1961)", "Linda", "miskraam"],
  ]);
  expect(generations[0]![0]!.sentences).toContain("Getrouwd met een man zonder naam, sinds 1953, gescheiden.");
  expect(generations[0]![1]!.sentences).toContain("In herstel van verslaving (alcohol en gokken).");
  expect(generations[1]![0]!.sentences).toContain("Eeneiige tweeling met Linda.");
  expect(generations[1]![0]!.sentences).toContain("Woont in de Dorpsstraat met Linda.");
  expect(ties).toEqual(["Marja naar Annie: zorgt voor"]);
});

test("the legend explains what is used and nothing else", () => {
  const legend = legendInWords(drawn, tellerIn("nl"));
  expect(Object.fromEntries(legend.map(({ part, lines }) => [part, lines.map(({ words }) => words)]))).toEqual({
    people: ["vrouw", "man", "miskraam", "over wie het gaat", "overleden"],
    lines: ["getrouwd", "gescheiden", "eigen kind"],
    use: ["in herstel van verslaving", "alcohol", "gokken"],
    conditions: ["depressie"],
    ties: ["zorgt voor"],
    households: ["wonen samen"],
  });
});

test("a reader without scripts has the picture, its legend and the same in words", () => {
  const i18n = serverI18n("nl");
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <GenogramView family={drawn} highlighted={["annie"]} />
    </I18nextProvider>,
  );
  expect(html).toContain("<svg");
  expect(html).toContain("Legenda");
  expect(html).toContain("Generatie 2");
});
