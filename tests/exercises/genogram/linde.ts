import { family } from "#app/exercises/genogram/family.ts";

/** A family made up for tests: parents who divorced, a half-sister from before, a brother in recovery. */
export function linde() {
  const year = (of: number) => ({ year: of });
  return family.parse({
    index: "tess",
    people: [
      { id: "opa", name: "Gerrit", gender: "man", birth: year(1921), death: year(1980), deceased: true },
      { id: "oma", name: "Dina", gender: "woman", birth: year(1924), deceased: true },
      { id: "ma", name: "Ria", gender: "woman", birth: year(1950) },
      {
        ...{ id: "pa", name: "Henk", gender: "man", birth: year(1948), death: year(2009), deceased: true },
        addiction: { state: "active", substances: ["alcohol"] },
      },
      { id: "eerder", name: "Joop", gender: "man" },
      { id: "half", name: "Linda", gender: "woman", birth: year(1970) },
      {
        ...{ id: "broer", name: "Paul", gender: "man", birth: year(1976) },
        addiction: { state: "recovery", substances: ["alcohol"] },
      },
      { id: "tess", name: "Tess", gender: "woman", birth: year(1980) },
    ],
    couples: [
      { id: "k1", partners: ["opa", "oma"] },
      { id: "k2", partners: ["eerder", "ma"], bond: "relationship", ended: "ended" },
      { id: "k3", partners: ["pa", "ma"], bond: "married", ended: "divorced", until: year(1990) },
    ],
    childhoods: [
      { child: "ma", couple: "k1" },
      { child: "half", couple: "k2" },
      { child: "broer", couple: "k3" },
      { child: "tess", couple: "k3" },
    ],
    ties: [
      { id: "t1", kind: "cutOff", from: "tess", to: "broer" },
      { id: "t2", kind: "focusedOn", from: "oma", to: "tess" },
    ],
    households: [{ id: "h1", members: ["tess", "ma"] }],
  });
}
