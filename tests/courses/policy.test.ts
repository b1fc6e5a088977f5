import { beforeAll, describe, expect, test } from "vitest";
import * as policy from "#app/courses/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

type Who = "newcomer" | "author" | "lead" | "trainer" | "reviewer" | "administrator";
const everyone: Who[] = ["newcomer", "author", "lead", "trainer", "reviewer", "administrator"];

/** The newcomer, in the team that the lead leads. */
function learner() {
  return { personId: people.newcomer.personId, teamIds: [people.teams.north.id] };
}

const rows: [string, (actor: Actor) => boolean, Who[]][] = [
  ["everyone may follow courses", (actor) => policy.mayFollowCourses(actor), everyone],
  ["only the learner does her parts", (actor) => policy.mayDoParts(actor, learner()), ["newcomer"]],
  [
    "the learner and her lead see her progress",
    (actor) => policy.maySeeProgress(actor, learner()),
    ["newcomer", "lead"],
  ],
  ["trainers see who follows a course and their scores", (actor) => policy.maySeeParticipants(actor), ["trainer"]],
  ["trainers let someone off a quiz", (actor) => policy.mayExempt(actor, learner()), ["trainer"]],
  ["no trainer lets herself off", (actor) => policy.mayExempt(actor, { personId: actor.personId }), []],
  ["only her lead assigns to her", (actor) => policy.mayAssign(actor, learner()), ["lead"]],
  ["only its lead sees a team's overview", (actor) => policy.maySeeOverview(actor, people.teams.north), ["lead"]],
  ["nobody here leads the other team", (actor) => policy.maySeeOverview(actor, people.teams.south), []],
  ["trainers and administrators publish", (actor) => policy.mayPublishCourse(actor), ["trainer", "administrator"]],
  ["administrators install", (actor) => policy.mayInstallCourse(actor), ["administrator"]],
];

describe("who may do what in courses", () => {
  test.each(rows)("%s", (_sentence, may, allowed) => {
    expect(everyone.filter((who) => may(people[who]))).toEqual(allowed);
  });
});
