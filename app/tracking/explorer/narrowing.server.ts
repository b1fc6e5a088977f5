import type { Actor } from "#app/platform/actor.ts";
import { firstMomentOf, momentAfter } from "#app/platform/calendar.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { isIri } from "#app/xapi/data/iri.ts";
import type { Filter } from "#app/xapi/reading/filter.ts";
import type { StatementQuery } from "../recordQuery.ts";
import { activitiesNamed } from "./activityName.server.ts";
import { absolute } from "../vocabulary.ts";
import type { NamedActivity } from "./activityName.server.ts";
import type { Reach } from "./reach.server.ts";

/** A question as the LRS understands it, and what its words were found to mean. */
export interface Narrowed {
  filter: Filter;
  /** The names of the people that were asked for; null when everyone is meant. */
  people: readonly string[] | null;
  /** The titles that were asked for; null when anything is meant, or an address. */
  activities: readonly string[] | null;
}

/** Makes of what someone asks, within what she may see, a filter of the LRS. What is named is looked up here. */
export async function narrow(actor: Actor, reach: Reach, query: StatementQuery): Promise<Narrowed> {
  const { person, verb, activity, from, until, after } = query;
  const people = person === undefined ? null : await peopleNamed(reach, person);
  const meant = people ?? reach.people;
  const isAddress = activity !== undefined && /^(https?|urn|tag):/i.test(activity) && isIri(activity);
  const activities = activity === undefined || isAddress ? null : await activitiesNamed(actor, activity);
  return {
    filter: {
      without: reach.without,
      ...(meant !== null && { agents: meant.map(({ identifier }) => identifier) }),
      ...(verb !== undefined && { verb: absolute(await identifierBase(), verb) }),
      ...(isAddress && { activity }),
      ...(activities !== null && { activities: activities.map(({ id }) => id), relatedActivities: true }),
      // The bounds are days; the filter leaves out its first moment and takes in its last.
      ...(from !== undefined && { since: new Date(firstMomentOf(from).getTime() - 1) }),
      ...(until !== undefined && { until: new Date(momentAfter(until).getTime() - 1) }),
      ...(after !== undefined && { cursor: after }),
    },
    people: people?.map(({ name }) => name) ?? null,
    activities: activities && titlesOf(activities),
  };
}

async function peopleNamed({ organisationId, people }: Reach, text: string) {
  const wanted = text.toLocaleLowerCase("nl");
  if (people !== null) return people.filter(({ name }) => name.toLocaleLowerCase("nl").includes(wanted));
  const found = await database().person.findMany({
    where: { organisationId, service: null, name: { contains: text, mode: "insensitive" } },
    orderBy: { name: "asc" },
    select: { name: true, accountName: true },
  });
  const base = await identifierBase();
  return found.map(({ name, accountName }) => ({ name, identifier: `account:${base} ${accountName}` }));
}

function titlesOf(activities: readonly NamedActivity[]): string[] {
  return [...new Set(activities.map(({ name }) => name))];
}
