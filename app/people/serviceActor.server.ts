import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { actorFields, appoint } from "./actor.server.ts";

/** The actor of a service such as 'bibliotheek' in an organisation, appointed at first use. It never signs in. */
export async function serviceActor(organisationId: string, service: string): Promise<Actor> {
  const name = service.charAt(0).toUpperCase() + service.slice(1);
  await database().person.createMany({ data: { organisationId, service, name }, skipDuplicates: true });
  const person = await database().person.findUniqueOrThrow({
    where: { organisationId_service: { organisationId, service } },
    select: actorFields(),
  });
  return appoint(person, null);
}
