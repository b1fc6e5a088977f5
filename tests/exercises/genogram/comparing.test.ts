import { describe, expect, test } from "vitest";
import { compareFamilies } from "#app/exercises/genogram/comparing/comparing.ts";
import type { Measure } from "#app/exercises/genogram/comparing/comparing.ts";
import { aspects } from "#app/exercises/genogram/comparing/remark.ts";
import { remarkText } from "#app/exercises/genogram/comparing/remarkText.ts";
import { addPartner, changePerson, removePerson } from "#app/exercises/genogram/editing.ts";
import type { Couple, Family } from "#app/exercises/genogram/family.ts";
import { serverI18n } from "#app/platform/i18n.server.ts";
import { linde } from "./linde.ts";

const measure: Measure = { counts: aspects, tolerance: 1 };

function said(drawn: Family, language: "nl" | "en" = "nl", expected = linde(), how = measure): string[] {
  const t = serverI18n(language).getFixedT(language, "genogramCase");
  return compareFamilies(expected, drawn, how).remarks.map((remark) => remarkText(remark, t, language));
}

function withCouple(id: string, fields: Partial<Couple>): Family {
  const family = linde();
  return { ...family, couples: family.couples.map((each) => (each.id === id ? { ...each, ...fields } : each)) };
}

describe("the check says in a sentence", () => {
  test("who is missing, by what she is to the one whom it is about", () => {
    expect(said(removePerson(linde(), "half"))).toEqual(["De halfzus van moederskant (Linda) ontbreekt."]);
    expect(said(removePerson(linde(), "opa"))).toEqual(["De opa van moederskant (Gerrit) ontbreekt."]);
    expect(said(removePerson(linde(), "half"), "en")).toEqual([
      "The half-sister on the mother's side (Linda) is missing.",
    ]);
  });

  test("who does not belong there", () => {
    const drawn = addPartner(linde(), "half", { name: "Chris", gender: "man" })!.family;
    expect(said(drawn)).toEqual(["De partner van Linda (Chris) komt in het verhaal niet voor."]);
  });

  test("how it was between two people", () => {
    expect(said(withCouple("k3", { ended: undefined, until: undefined }))).toEqual([
      "Bij de ouders staat een huwelijk; in het verhaal zijn ze gescheiden.",
    ]);
    expect(said(withCouple("k1", { bond: "cohabiting" }))).toEqual([
      "Bij de grootouders van moederskant staat samenwonen; in het verhaal zijn of waren ze getrouwd.",
    ]);
    expect(said(withCouple("k1", { ended: "separated" }))).toEqual([
      "Bij de grootouders van moederskant staat dat ze uit elkaar zijn; in het verhaal zijn ze niet uit elkaar gegaan.",
    ]);
  });

  test("whose child somebody is", () => {
    const family = linde();
    const moved = family.childhoods.map((each) => (each.child === "half" ? { ...each, couple: "k3" } : each));
    expect(said({ ...family, childhoods: moved })).toEqual([
      "Bij de halfzus van moederskant (Linda) staat een andere ouder: de vader (Henk). In het verhaal is dat de partner van Ria (Joop).",
    ]);
    const foster = family.childhoods.map((each) =>
      each.child === "broer" ? { ...each, parentage: "foster" as const } : each,
    );
    expect(said({ ...family, childhoods: foster })).toEqual([
      "Bij de vader (Henk) staat de broer (Paul) als pleegkind; in het verhaal is dat: eigen kind.",
      "Bij de moeder (Ria) staat de broer (Paul) als pleegkind; in het verhaal is dat: eigen kind.",
    ]);
  });

  test("what is different about somebody", () => {
    const paul = (fields: object) => said(changePerson(linde(), "broer", fields));
    expect(paul({ addiction: { state: "active", substances: ["alcohol"] } })).toEqual([
      "Bij de broer (Paul) staat een verslaving; in het verhaal gaat het om herstel.",
    ]);
    expect(paul({ addiction: undefined })).toEqual(["Bij de broer (Paul) ontbreekt verslaving of herstel."]);
    expect(paul({ birth: { year: 1973, certainty: "exact" } })).toEqual([
      "Bij de broer (Paul) past het geboortejaar niet bij het verhaal.",
    ]);
    expect(paul({ name: "Kees" })).toEqual(["Bij de broer (Paul) staat een andere naam: Kees."]);
    expect(paul({ gender: "woman" })).toEqual(["Bij de broer (Paul) hoort een vierkant."]);
    expect(said({ ...linde(), index: "half" })).toEqual([
      "Het verhaal gaat over Tess. Geef dit teken de dubbele rand.",
    ]);
  });

  test("which line between people is missing, of another sort or turned round", () => {
    const ties = (change: (each: Family["ties"]) => Family["ties"]) => said({ ...linde(), ties: change(linde().ties) });
    expect(ties(([, focus]) => [focus!])).toEqual([
      "De lijn tussen Tess en de broer (Paul) ontbreekt: hoe staan ze tegenover elkaar?",
    ]);
    expect(ties(([cut, focus]) => [{ ...cut!, kind: "close" }, focus!])).toEqual([
      "De lijn tussen Tess en de broer (Paul) is van een andere soort dan in het verhaal.",
    ]);
    expect(ties(([cut, focus]) => [cut!, { ...focus!, from: "tess", to: "oma" }])).toEqual([
      "De lijn tussen de oma van moederskant (Dina) en Tess wijst de andere kant op.",
    ]);
  });

  test("who live together", () => {
    expect(said({ ...linde(), households: [] })).toEqual([
      "Wie er bij elkaar wonen is nog niet te zien: Tess en de moeder (Ria).",
    ]);
  });
});

describe("the check forgives", () => {
  test("a year that is one off, a slip in a name, and 'widowed' where the cross says it", () => {
    const drawn = changePerson(linde(), "half", { name: "linda ", birth: { year: 1971, certainty: "about" } });
    const couples = drawn.couples.map((each) => (each.id === "k1" ? { ...each, ended: "widowed" as const } : each));
    expect(said({ ...drawn, couples })).toEqual([]);
  });

  test("a parent of whom nobody knows the name, drawn or not", () => {
    const family = linde();
    const nameless = changePerson(family, "eerder", { name: "", gender: "unknown" });
    const expected = {
      ...nameless,
      couples: nameless.couples.map((each) =>
        each.id === "k2" ? { ...each, bond: "unknown" as const, ended: undefined } : each,
      ),
    };
    const without = removePerson(expected, "eerder");
    expect(said(without, "nl", expected)).toEqual([]);
    expect(said(expected, "nl", without)).toEqual([]);
  });

  test("everything that the case does not count", () => {
    const drawn = { ...changePerson(linde(), "broer", { addiction: undefined }), ties: [], households: [] };
    expect(said(drawn, "nl", linde(), { counts: ["people", "bonds", "descent"], tolerance: 1 })).toEqual([]);
  });
});
