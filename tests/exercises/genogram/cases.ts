import type { GenogramDefinition } from "#app/exercises/genogram/definition.ts";
import { genogramDefinition } from "#app/exercises/genogram/definition.ts";
import { linde } from "./linde.ts";

const options = [
  { id: "a", text: "Haar zus", feedback: "GEHEIM: ze hebben één ouder gemeen." },
  { id: "b", text: "Haar halfzus", correct: true },
];

/** One exercise of each use, about the family that is made up for tests. */
export const cases = {
  draw: parsed({
    use: "draw",
    title: "Teken de familie van Tess",
    passMark: 80,
    attempts: 3,
    story: "Tess woont bij haar moeder.",
    start: { people: [{ id: "begin", name: "Tess" }] },
    expected: linde(),
  }),
  read: parsed({
    use: "read",
    title: "Lees de familie van Tess",
    passMark: 50,
    attempts: 2,
    family: linde(),
    questions: [{ id: "v1", type: "single", text: "Wie is Linda voor Tess?", options }],
  }),
  example: parsed({
    use: "example",
    title: "Kijk mee",
    family: linde(),
    steps: [
      { id: "s1", text: "Begin bij Tess.", people: ["tess"] },
      { id: "s2", text: "Dan haar ouders, die scheidden.", couples: ["k3"] },
      { id: "s3", text: "En de breuk met Paul.", people: ["broer"], ties: ["t1"] },
    ],
  }),
  sheet: parsed({ use: "sheet", title: "Een leeg vel", withClient: true }),
};

function parsed<Use extends GenogramDefinition["use"]>(definition: Record<string, unknown> & { use: Use }) {
  return genogramDefinition.parse({ version: 1, ...definition }) as Extract<GenogramDefinition, { use: Use }>;
}
