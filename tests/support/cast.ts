import { randomUUID } from "node:crypto";
import { actorOfPerson } from "#app/people/actor.server.ts";
import { hashPassword } from "#app/people/password.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { cast as script, parts, rolesOfParts } from "../../prisma/cast.ts";
import type { Part } from "../../prisma/cast.ts";

/** The password of everyone in the cast of a test. */
export const castPassword = "regen op het raam";

type TeamKey = keyof typeof script.teams;

/** An organisation with its people, each with an Actor, and the ids of its teams. */
export interface Cast extends Record<Part, Actor> {
  organisation: { id: string; slug: string; name: string };
  teams: Record<TeamKey, { id: string; name: string }>;
  /** The address with which each of them signs in. */
  emails: Record<Part, string>;
}

/** The same cast as the demo's, in an organisation of its own: two tests never meet. */
export function cast(): Promise<Cast> {
  return found(script.organisation, (text) => text);
}

/** Another organisation with the same parts, played by others. */
export function secondOrganisation(): Promise<Cast> {
  return found("De Overkant", (text) => text.replace("@kennismap", "@overkant").replace(" ", " van "));
}

let hashed: Promise<string> | undefined;

async function found(name: string, renamed: (text: string) => string): Promise<Cast> {
  const passwordHash = await (hashed ??= hashPassword(castPassword));
  const organisation = await database().organisation.create({
    data: { name, slug: `test-${randomUUID()}` },
    select: { id: true, slug: true, name: true },
  });
  const organisationId = organisation.id;
  const teams = {} as Cast["teams"];
  for (const key of Object.keys(script.teams) as TeamKey[]) {
    teams[key] = await database().team.create({
      data: { organisationId, name: script.teams[key] },
      select: { id: true, name: true },
    });
  }
  const members = await Promise.all(
    parts.map(async (part) => {
      const { team } = script.people[part];
      const role = rolesOfParts[part];
      const teamId = teams[team].id;
      const { id } = await database().person.create({
        data: {
          organisationId,
          passwordHash,
          name: renamed(script.people[part].name),
          email: renamed(script.people[part].email),
          memberships: { create: { organisationId, teamId } },
          ...(role !== null && {
            grants: { create: { organisationId, role, teamId: role === "lead" ? teamId : null } },
          }),
        },
      });
      return [part, await actorOfPerson(id)] as const;
    }),
  );
  const emails = Object.fromEntries(parts.map((part) => [part, renamed(script.people[part].email)]));
  return { organisation, teams, emails, ...Object.fromEntries(members) } as unknown as Cast;
}
