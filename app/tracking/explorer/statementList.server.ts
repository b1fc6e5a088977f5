import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { cursorAfter } from "#app/xapi/reading/walk.server.ts";
import { consistentThrough } from "#app/xapi/storing/consistency.server.ts";
import type { StatementQuery } from "../recordQuery.ts";
import { absolute, verbNames, verbs } from "../vocabulary.ts";
import { shownStatements } from "../sentence/shownStatement.server.ts";
import { activitiesNamed } from "./activityName.server.ts";
import { narrow } from "./narrowing.server.ts";
import { reachOf } from "./reach.server.ts";
import type { Reach, View } from "./reach.server.ts";
import { seenPage } from "./walking.server.ts";

const pageSize = 50;
/** As many names as a field offers to choose from; others can be typed. */
const mostOffered = 300;

/** A page of the statements that someone may see, newest first, each as a sentence; and what she asked in words. */
export async function lookUpStatements(actor: Actor, view: View, query: StatementQuery) {
  const reach = await reachOf(actor, view);
  const { filter, people, activities } = await narrow(actor, reach, query);
  // What is stored from this moment on comes in live.
  const through = await consistentThrough(applicationCredential(actor.organisationId), "list");
  const { seen, next } = await seenPage(reach, filter, pageSize);
  const statements = await shownStatements(
    actor,
    seen.map(({ statement }) => statement),
  );
  return {
    ...{ statements, next, people, activities },
    live: cursorAfter(through),
    nobody: reach.people?.length === 0,
    elsewhere: settings().lrs !== undefined,
  };
}

/** What can be chosen from: verbs, and the names of people and of what they did things with. */
export async function offeredNames(actor: Actor, view: View) {
  const reach = await reachOf(actor, view);
  const [people, activities] = await Promise.all([offeredPeople(reach), activitiesNamed(actor)]);
  const titles = [...new Set(activities.map(({ name }) => name))];
  const base = await identifierBase();
  const told = verbNames.map((name) => ({ name, id: absolute(base, verbs[name]) }));
  return {
    verbs: told,
    people,
    activities: titles.toSorted((one, other) => one.localeCompare(other, "nl")).slice(0, mostOffered),
  };
}

async function offeredPeople({ organisationId, people }: Reach): Promise<string[]> {
  if (people !== null) return people.slice(0, mostOffered).map(({ name }) => name);
  const everyone = await database().person.findMany({
    where: { organisationId, service: null },
    orderBy: { name: "asc" },
    take: mostOffered,
    select: { name: true },
  });
  return [...new Set(everyone.map(({ name }) => name))];
}
