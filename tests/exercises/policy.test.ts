import { describe, expect, test } from "vitest";
import type { Actor, Role } from "#app/platform/actor.ts";
import { mayAttempt, mayOpen, mayReadAnswers, mayReadKey } from "#app/exercises/policy.ts";

function someone(organisationId: string, personId: string, roles: Role[] = [], service: string | null = null): Actor {
  return { organisationId, personId, roles, service, leads: [] } as unknown as Actor;
}

const exercise = { organisationId: "hier", createdById: "noor" };
const attempt = { organisationId: "hier", personId: "sam" };
const who = {
  "its maker": someone("hier", "noor"),
  "a colleague": someone("hier", "sam"),
  "another colleague": someone("hier", "mo"),
  "a reviewer": someone("hier", "ilse", ["reviewer"]),
  "a trainer": someone("hier", "farid", ["trainer"]),
  "a team lead": { ...someone("hier", "leyla"), leads: ["noord"] },
  "an administrator": someone("hier", "bo", ["administrator"]),
  "the library": someone("hier", "bibliotheek", [], "bibliotheek"),
  "a trainer and reviewer elsewhere": someone("elders", "noor", ["trainer", "reviewer", "administrator"]),
};
type Who = keyof typeof who;

describe("opening an exercise", () => {
  test.each<[Who, "published to her" | "in somebody's draft", boolean]>([
    ["its maker", "in somebody's draft", true],
    ["a colleague", "published to her", true],
    ["a colleague", "in somebody's draft", false],
    ["a reviewer", "in somebody's draft", false],
    ["an administrator", "in somebody's draft", false],
    ["a trainer and reviewer elsewhere", "published to her", false],
  ])("%s, exercise %s: %s", (name, where, allowed) => {
    expect(mayOpen(who[name], exercise, where === "published to her")).toBe(allowed);
  });
});

describe("attempting an exercise", () => {
  test.each<[Who, boolean]>([
    ["its maker", true],
    ["a colleague", true],
    ["the library", false],
    ["a trainer and reviewer elsewhere", false],
  ])("%s, published: %s", (name, allowed) => {
    expect(mayAttempt(who[name], exercise, true)).toBe(allowed);
  });
});

describe("reading the key of a quiz", () => {
  test.each<[Who, "may open it", "writes there" | "only reads", boolean]>([
    ["its maker", "may open it", "only reads", true],
    ["a colleague", "may open it", "writes there", true],
    ["a colleague", "may open it", "only reads", false],
    ["a reviewer", "may open it", "only reads", true],
    ["a trainer", "may open it", "only reads", false],
    ["an administrator", "may open it", "only reads", false],
    ["a trainer and reviewer elsewhere", "may open it", "writes there", false],
  ])("%s, who %s and %s: %s", (name, _, writes, allowed) => {
    expect(mayReadKey(who[name], exercise, true, writes === "writes there")).toBe(allowed);
  });
});

describe("reading someone's answers", () => {
  test.each<[Who, "quiz" | "reflection", boolean]>([
    ["a colleague", "reflection", true],
    ["a colleague", "quiz", true],
    ["another colleague", "quiz", false],
    ["another colleague", "reflection", false],
    ["a trainer", "quiz", true],
    ["a trainer", "reflection", false],
    ["a reviewer", "quiz", false],
    ["a team lead", "quiz", false],
    ["a team lead", "reflection", false],
    ["an administrator", "quiz", false],
    ["an administrator", "reflection", false],
    ["a trainer and reviewer elsewhere", "quiz", false],
  ])("%s reads Sam's %s: %s", (name, kind, allowed) => {
    expect(mayReadAnswers(who[name], attempt, kind === "reflection")).toBe(allowed);
  });
});
