import type { HappenedEvent } from "#app/events/catalogue.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";

/** How the things of a kind are called, by id. */
type Namer = (organisationId: string, ids: string[]) => Promise<{ id: string; name: string }[]>;

/** What an id in an event stands for. A draft's title is left out: the log says that it was written, not what. */
const namers: Readonly<Record<string, Namer>> = {
  personId: (organisationId, ids) =>
    database().person.findMany({ where: { organisationId, id: { in: ids } }, select: { id: true, name: true } }),
  teamId: (organisationId, ids) =>
    database().team.findMany({ where: { organisationId, id: { in: ids } }, select: { id: true, name: true } }),
  invitationId: (organisationId, ids) =>
    database().invitation.findMany({ where: { organisationId, id: { in: ids } }, select: { id: true, name: true } }),
  workId: async (organisationId, ids) => {
    const publications = await database().publication.findMany({
      where: { organisationId, workId: { in: ids } },
      orderBy: { at: "asc" },
      select: { workId: true, revision: { select: { title: true } } },
    });
    return publications.map(({ workId, revision }) => ({ id: workId, name: revision.title }));
  },
  enrolmentId: async (organisationId, ids) => {
    const enrolments = await database().enrolment.findMany({
      where: { organisationId, id: { in: ids } },
      select: { id: true, personId: true },
    });
    const people = await database().person.findMany({
      where: { organisationId, id: { in: enrolments.map(({ personId }) => personId) } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return enrolments.map(({ id, personId }) => ({ id, name: names.get(personId) ?? "" }));
  },
  courseId: async (organisationId, ids) => {
    const versions = await database().courseVersion.findMany({
      where: { organisationId, courseId: { in: ids } },
      orderBy: { number: "asc" },
      select: { courseId: true, title: true },
    });
    return versions.map(({ courseId, title }) => ({ id: courseId, name: title }));
  },
  partId: async (organisationId, ids) => {
    const parts = await database().part.findMany({
      where: { id: { in: ids }, day: { version: { organisationId } } },
      select: { id: true, title: true },
    });
    return parts.map(({ id, title }) => ({ id, name: title }));
  },
  destinationId: (organisationId, ids) =>
    database().destination.findMany({ where: { organisationId, id: { in: ids } }, select: { id: true, name: true } }),
  installationId: async (organisationId, ids) => {
    const installations = await database().packageInstallation.findMany({
      where: { organisationId, id: { in: ids } },
      select: { id: true, title: true, version: true },
    });
    return installations.map(({ id, title, version }) => ({ id, name: `${title} ${version}` }));
  },
  credentialId: async (organisationId, ids) => {
    const credentials = await database().credential.findMany({
      where: { organisationId, id: { in: ids } },
      select: { id: true, label: true },
    });
    return credentials.map(({ id, label }) => ({ id, name: label }));
  },
  grantId: async (organisationId, ids) => {
    const grants = await database().grant.findMany({
      where: { organisationId, id: { in: ids } },
      select: { id: true, person: { select: { name: true } }, team: { select: { name: true } } },
    });
    return grants.map(({ id, person, team }) => ({ id, name: [person.name, team?.name].filter(Boolean).join(" · ") }));
  },
  membershipId: async (organisationId, ids) => {
    const memberships = await database().membership.findMany({
      where: { organisationId, id: { in: ids } },
      select: { id: true, person: { select: { name: true } }, team: { select: { name: true } } },
    });
    return memberships.map(({ id, person, team }) => ({ id, name: `${person.name} · ${team.name}` }));
  },
};

/** By event, the names of what it is about. */
export async function subjectsOf(
  { organisationId }: Actor,
  events: readonly HappenedEvent[],
): Promise<Map<string, string[]>> {
  const names = new Map<string, string>();
  for (const [key, namer] of Object.entries(namers)) {
    const ids = events.map((event) => valueOf(event, key)).filter((id) => id !== undefined);
    const named = ids.length === 0 ? [] : await namer(organisationId, [...new Set(ids)]);
    for (const { id, name } of named) names.set(`${key} ${id}`, name);
  }
  return new Map(
    events.map((event) => [
      event.id,
      Object.keys(namers).flatMap((key) => names.get(`${key} ${valueOf(event, key)}`) ?? []),
    ]),
  );
}

function valueOf(event: HappenedEvent, key: string): string | undefined {
  return (event.payload as unknown as Record<string, string | undefined>)[key];
}
