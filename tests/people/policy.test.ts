import { describe, expect, test } from "vitest";
import { mayAdminister, mayChangeAccount, mayEndSession, maySeeTeam } from "#app/people/policy.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";

const home = await cast();
const elsewhere = await secondOrganisation();
const library = await serviceActor(home.organisation.id, "bibliotheek");
const { author, reviewer, lead, newcomer, trainer, administrator, teams } = home;

type Row = [sentence: string, answer: boolean, expected: boolean];

describe("administration of people", () => {
  test.each<Row>([
    ["an administrator looks after people, teams and settings", mayAdminister(administrator), true],
    ["an author does not administer", mayAdminister(author), false],
    ["a reviewer does not administer", mayAdminister(reviewer), false],
    ["a trainer does not administer", mayAdminister(trainer), false],
    ["a team lead does not administer, not even her own team", mayAdminister(lead), false],
    ["a new hire does not administer", mayAdminister(newcomer), false],
    ["a service does not administer", mayAdminister(library), false],
  ])("%s", (_, answer, expected) => expect(answer).toBe(expected));
});

describe("one's own account", () => {
  test.each<Row>([
    ["everyone changes her own account", mayChangeAccount(newcomer, newcomer), true],
    ["nobody changes the account of a colleague", mayChangeAccount(author, newcomer), false],
    ["an administrator does not change the account of someone else", mayChangeAccount(administrator, author), false],
    ["a service has no account to change", mayChangeAccount(library, library), false],
    ["everyone ends her own sessions", mayEndSession(author, { personId: author.personId }), true],
    ["nobody ends the session of a colleague", mayEndSession(lead, { personId: author.personId }), false],
  ])("%s", (_, answer, expected) => expect(answer).toBe(expected));
});

describe("seeing a team", () => {
  const seen = (actor: Actor, team: { id: string }) => maySeeTeam(actor, team);
  test.each<Row>([
    ["a lead sees her own team", seen(lead, teams.north), true],
    ["a lead does not see a team that others lead", seen(lead, teams.south), false],
    ["a member does not see the overview of her team", seen(author, teams.north), false],
    ["a trainer sees no team overview", seen(trainer, teams.south), false],
    ["an administrator sees every team of the organisation", seen(administrator, teams.north), true],
    ["a lead of another organisation sees no team here", seen(elsewhere.lead, teams.north), false],
  ])("%s", (_, answer, expected) => expect(answer).toBe(expected));
});
