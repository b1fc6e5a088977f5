import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { actorOfPerson } from "#app/people/actor.server.ts";
import { giveGrant } from "#app/people/grant.server.ts";
import { acceptInvitation, invite } from "#app/people/invitation.server.ts";
import { foundOrganisation } from "#app/people/organisation.server.ts";
import { hashPassword, passwordMatches, randomPassword } from "#app/people/password.server.ts";
import { endSession } from "#app/people/session.server.ts";
import { beginMembership, foundTeam } from "#app/people/team.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { cast, parts, rolesOfParts } from "./cast.ts";
import type { Part } from "./cast.ts";

/** Someone of the cast, with what is printed at each start of a demo. */
export interface DemoAccount {
  role: Part;
  name: string;
  email: string;
  password: string;
}

/** Makes the demo organisation and whoever of its cast is missing, and returns everyone with the password. */
export async function seedCast(): Promise<{ organisationId: string; accounts: DemoAccount[] }> {
  if (settings().mode !== "demo") throw new Error("The fictional cast exists in demo mode only.");
  const passwords = await demoPasswords();
  const administrator = await demoAdministrator(passwords.administrator);
  const teams = { north: await team(administrator, "north"), south: await team(administrator, "south") };
  for (const part of parts) await play(administrator, part, passwords[part], teams);
  return {
    organisationId: administrator.organisationId,
    accounts: parts.map((part) => {
      const { name, email } = cast.people[part];
      return { role: part, name, email, password: passwords[part] };
    }),
  };
}

async function demoAdministrator(password: string): Promise<Actor> {
  const organisation = await database().organisation.findFirst({
    where: { demo: true },
    orderBy: { createdAt: "asc" },
  });
  if (organisation !== null) {
    const { email } = cast.people.administrator;
    const person = await database().person.findFirstOrThrow({ where: { organisationId: organisation.id, email } });
    return actorOfPerson(person.id);
  }
  const { name, email } = cast.people.administrator;
  const founded = await foundOrganisation({
    name: cast.organisation,
    demo: true,
    administrator: { name, email, password },
  });
  return founded.administrator;
}

async function team(administrator: Actor, key: keyof typeof cast.teams): Promise<string> {
  const name = cast.teams[key];
  const { organisationId } = administrator;
  const existing = await database().team.findFirst({ where: { organisationId, name } });
  return (existing ?? (await foundTeam(administrator, { name }))).id;
}

/** Completes one of the cast: what an earlier start did not finish is done now, and what people changed since stays. */
async function play(
  administrator: Actor,
  part: Part,
  password: string,
  teams: Record<keyof typeof cast.teams, string>,
): Promise<void> {
  const { email, team: home } = cast.people[part];
  const { organisationId } = administrator;
  const known = await database().person.findFirst({ where: { organisationId, email } });
  const personId = known?.id ?? (await join(administrator, part, password));
  if (known !== null) await keepPassword(known, password);
  if ((await database().membership.count({ where: { organisationId, personId } })) === 0) {
    await beginMembership(administrator, teams[home], personId);
  }
  const role = rolesOfParts[part];
  if (role !== null && (await database().grant.count({ where: { organisationId, personId, role } })) === 0) {
    await giveGrant(administrator, personId, { role, teamId: teams[home] });
  }
}

async function join(administrator: Actor, part: Part, password: string): Promise<string> {
  const { name, email } = cast.people[part];
  const { token } = await invite(administrator, { name, email });
  const { actor } = await acceptInvitation(token, { name, language: "nl", password }, "");
  await endSession(actor, actor.sessionId!);
  return actor.personId;
}

/** What is printed at a start must be true. */
async function keepPassword(person: { id: string; passwordHash: string | null }, password: string): Promise<void> {
  if (await passwordMatches(person.passwordHash, password)) return;
  const passwordHash = await hashPassword(password);
  await database().person.update({ where: { id: person.id }, data: { passwordHash } });
}

const passwordsSchema = z.object(
  Object.fromEntries(parts.map((part) => [part, z.string()])) as Record<Part, z.ZodString>,
);

/** The random passwords of this installation, made at the first start and readable by its owner only. */
async function demoPasswords(): Promise<Record<Part, string>> {
  const { dataDir } = settings();
  const file = path.join(dataDir, "demo-accounts.json");
  try {
    const accounts = passwordsSchema.parse(JSON.parse(await readFile(file, "utf8")));
    await chmod(file, 0o600);
    return accounts;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError || isAbsent(error))) throw error;
  }
  const passwords = Object.fromEntries(parts.map((part) => [part, randomPassword()])) as Record<Part, string>;
  await mkdir(dataDir, { recursive: true });
  await rm(file, { force: true });
  await writeFile(file, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  return passwords;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
