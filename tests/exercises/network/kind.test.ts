import { describe, expect, test } from "vitest";
import { addMember, changeTie } from "#app/exercises/network/editing.ts";
import { emptyNetwork } from "#app/exercises/network/network.ts";
import { network } from "#app/exercises/network/kind.ts";
import { networkWithClient } from "#app/exercises/network/ui/withClient.tsx";
import { isForClients, kindOf, parseAnswer, parseDefinition } from "#app/exercises/registry.ts";

const kind = kindOf("network");
const withMa = addMember(emptyNetwork(), { name: "Ma", ring: 1 })!.network;
const definition = {
  version: 1 as const,
  title: "Mijn kring",
  story: "Bo is 31 en woont in Assen.",
  questions: [{ id: "q1", text: "Wie was je bijna vergeten?" }],
  withClient: true,
  start: changeTie(withMa, "t1", { support: ["practical"], influence: "supports" }),
};

describe("a network as an exercise", () => {
  const parsed = parseDefinition(kind, definition);

  test("may be drawn with a client where its author says so, and is its drawer's alone", () => {
    expect(isForClients(kind, parsed)).toBe(true);
    expect(kind.confidential).toBe(true);
  });

  test("tells a reviewer every word of it", () => {
    const told = kind.lines(parsed).map(({ part, text }) => `${part} ${text}`);
    expect(told.join("\n")).toMatch(/drawing\.both/);
    for (const words of [definition.story, "Wie was je bijna vergeten?", "Ma (1)", "practical"]) {
      expect(told.join("\n")).toContain(words);
    }
  });

  test("is finished once somebody was put on the map, and not with what stood there already", () => {
    const learner = kind.forLearner(parsed);
    expect(kind.unanswered(learner, { version: 1 })).toEqual(["drawing"]);
    expect(kind.unanswered(learner, { version: 1, network: definition.start })).toEqual(["drawing"]);
    const answer = parseAnswer(kind, learner, { version: 1, network: addMember(withMa, { name: "Pa" })!.network });
    expect(kind.isComplete(learner, answer)).toBe(true);
  });

  test("keeps a drawing that a plain form carries, and nothing spoilt", () => {
    const form = new FormData();
    form.set("answer.network", JSON.stringify(withMa));
    expect(network.answerFromForm(network.emptyDefinition(), form)).toEqual({ version: 1, network: withMa });
    form.set("answer.network", '{"members":[{"id":"centre"}]}');
    expect(network.answerFromForm(network.emptyDefinition(), form)).toEqual({ version: 1 });
  });

  test("is found by the words of its story and questions", () => {
    expect(kind.searchText(parsed)).toContain("Wie was je bijna vergeten?");
  });

  test("opens again from a file made with a client, and refuses another", () => {
    const stored = { definition: network.definition.parse(definition), answer: withMa };
    expect(networkWithClient.parse(stored)).toEqual({ definition: stored.definition, content: withMa });
    expect(networkWithClient.parse({ ...stored, answer: { members: "iedereen" } })).toBeNull();
  });
});
