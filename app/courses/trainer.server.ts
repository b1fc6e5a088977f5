import { record } from "#app/events/event.server.ts";
import { holding } from "#app/people/grant.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayAppointTrainers, maySeeParticipants } from "./policy.ts";

/** Whoever follows an edition that the actor trains today: these people, and no others. */
export async function ownParticipants(actor: Actor): Promise<{ name: string; accountName: string }[]> {
  if (!maySeeParticipants(actor)) return [];
  const { organisationId, personId } = actor;
  const enrolments = await database().enrolment.findMany({
    where: { organisationId, edition: { trainers: { some: { personId, ...holding(now()) } } } },
    distinct: ["personId"],
    select: { personId: true },
  });
  return database().person.findMany({
    where: {
      ...{ organisationId, service: null, deactivatedAt: null },
      id: { in: enrolments.map((enrolment) => enrolment.personId) },
    },
    orderBy: { name: "asc" },
    select: { name: true, accountName: true },
  });
}

/** The editions of a course with who trains them, and who else could; for administrators. Null: no such course. */
export async function trainersOf(actor: Actor, slug: string) {
  permit(mayAppointTrainers(actor));
  const { organisationId } = actor;
  const course = await database().course.findFirst({
    where: { organisationId, slug, versions: { some: { publishedAt: { not: null } } } },
    select: {
      ...{ slug: true, language: true },
      editions: {
        orderBy: [{ version: { number: "desc" } }, { createdAt: "desc" }],
        select: {
          ...{ id: true, startsOn: true, endsOn: true, version: { select: { number: true, title: true } } },
          trainers: { where: holding(now()), orderBy: { from: "asc" }, select: { personId: true } },
        },
      },
    },
  });
  if (course === null) return null;
  const able = await database().person.findMany({
    where: { ...{ organisationId, deactivatedAt: null }, grants: { some: { role: "trainer", ...holding(now()) } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const appointed = course.editions.flatMap(({ trainers }) => trainers.map(({ personId }) => personId));
  const people = await database().person.findMany({
    where: { organisationId, id: { in: appointed } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    ...{ slug: course.slug, language: course.language, title: course.editions[0]?.version.title ?? course.slug },
    editions: course.editions.map(({ trainers, version, ...edition }) => ({
      ...edition,
      number: version.number,
      trainers: trainers.map(({ personId }) => ({ personId, name: names.get(personId) ?? "" })),
      others: able.filter(({ id }) => !trainers.some(({ personId }) => personId === id)),
    })),
  };
}

/** An edition of this course, for who may say who trains it. Null: the course has no such edition. */
export async function editionToTrain(actor: Actor, slug: string, editionId: string): Promise<{ id: string } | null> {
  permit(mayAppointTrainers(actor));
  const { organisationId } = actor;
  return database().edition.findFirst({
    where: { id: editionId, organisationId, course: { slug } },
    select: { id: true },
  });
}

/** An administrator says that someone trains an edition from now on. Null: no such edition or person. */
export async function appointTrainer(
  actor: Actor,
  editionId: string,
  personId: string,
): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAppointTrainers(actor));
    const { organisationId } = actor;
    await takeTurnOf(tx, editionId);
    const edition = await tx.edition.findFirst({ where: { id: editionId, organisationId }, select: { id: true } });
    const person = await tx.person.findFirst({
      where: { id: personId, organisationId, service: null, deactivatedAt: null },
      select: { grants: { where: { role: "trainer", ...holding(now()) }, select: { id: true } } },
    });
    if (edition === null || person === null) return null;
    if (person.grants.length === 0) throw new Refusal("trainer.role", "conflict");
    const standing = await tx.editionTrainer.findFirst({ where: { editionId, personId, ...holding(now()) } });
    if (standing !== null) return { id: standing.id };
    const appointedById = actor.personId;
    const { id } = await tx.editionTrainer.create({
      data: { organisationId, editionId, personId, from: now(), appointedById },
      select: { id: true },
    });
    await record(tx, actor, "trainer.appointed", { editionId, personId });
    return { id };
  });
}

/** An administrator says that someone no longer trains an edition. Null: she did not. */
export async function releaseTrainer(
  actor: Actor,
  editionId: string,
  personId: string,
): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayAppointTrainers(actor));
    const { organisationId } = actor;
    await takeTurnOf(tx, editionId);
    const { count } = await tx.editionTrainer.updateMany({
      where: { organisationId, editionId, personId, ...holding(now()) },
      data: { until: now() },
    });
    if (count === 0) return null;
    await record(tx, actor, "trainer.released", { editionId, personId });
    return { id: editionId };
  });
}

/** Whoever trains the standing edition of a course also trains the next one: only its version differs. */
export async function keepTrainers(
  tx: Transaction,
  { organisationId, courseId, editionId }: { organisationId: string; courseId: string; editionId: string },
): Promise<void> {
  const before = await tx.edition.findFirst({
    where: { organisationId, courseId, startsOn: null, endsOn: null, NOT: { id: editionId } },
    orderBy: { version: { number: "desc" } },
    select: { trainers: { where: holding(now()), select: { personId: true, appointedById: true } } },
  });
  const data = before?.trainers.map((trainer) => ({ ...trainer, organisationId, editionId, from: now() })) ?? [];
  await tx.editionTrainer.createMany({ data });
}

async function takeTurnOf(tx: Transaction, editionId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`trainers ${editionId}`}, 0))`;
}
