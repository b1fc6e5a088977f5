import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { actorOfPerson } from "./actor.server.ts";
import { foundingSchema, slugOf } from "./organisation.ts";
import type { Founding, OrganisationInput } from "./organisation.ts";
import { hashPassword } from "./password.server.ts";
import { mayAdminister } from "./policy.ts";

/** Founds an organisation with its first administrator. Nobody acts yet: the command that calls it is the proof. */
export async function foundOrganisation(
  founding: Founding,
): Promise<{ organisation: { id: string; slug: string; name: string }; administrator: Actor }> {
  const { name, language, demo, administrator: first } = foundingSchema.parse(founding);
  const passwordHash = await hashPassword(first.password);
  return transaction(async (tx) => {
    const organisation = await tx.organisation.create({
      data: { name, language, demo, slug: await freeSlug(tx, slugOf(name)) },
    });
    const { id } = await tx.person.create({
      data: {
        ...{ organisationId: organisation.id, language, passwordHash },
        ...{ name: first.name, email: first.email },
      },
    });
    const grant = await tx.grant.create({
      data: { organisationId: organisation.id, personId: id, role: "administrator" },
    });
    const administrator = await actorOfPerson(id, tx);
    await record(tx, administrator, "organisation.founded", { organisationId: organisation.id });
    await record(tx, administrator, "person.joined", { personId: id });
    await record(tx, administrator, "grant.given", { grantId: grant.id });
    return { organisation, administrator };
  });
}

/** The settings of someone's organisation, for every page that shows its name or crisis route. */
export async function ownOrganisation(actor: Actor) {
  return database().organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { id: true, slug: true, name: true, language: true, crisisRoute: true, demo: true },
  });
}

/** Changes the settings of the organisation. */
export async function changeOrganisation(actor: Actor, input: OrganisationInput): Promise<void> {
  await transaction(async (tx) => {
    permit(mayAdminister(actor));
    const { name, language, crisisRoute } = input;
    const before = await tx.organisation.findUniqueOrThrow({ where: { id: actor.organisationId } });
    const names = Object.entries({ name, language, crisisRoute }).flatMap(([key, value]) =>
      before[key as keyof OrganisationInput] === value ? [] : [key],
    );
    if (names.length === 0) return;
    await tx.organisation.update({ where: { id: actor.organisationId }, data: { name, language, crisisRoute } });
    await record(tx, actor, "settings.changed", { names });
  });
}

async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  const taken = await tx.organisation.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const slugs = new Set(taken.map(({ slug }) => slug));
  let candidate = wanted;
  for (let number = 2; slugs.has(candidate); number += 1) candidate = `${wanted}-${number}`;
  return candidate;
}
