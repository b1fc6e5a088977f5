import { assign } from "#app/courses/assignment.server.ts";
import { coursePath } from "#app/courses/course.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import { appointTrainer } from "#app/courses/trainer.server.ts";
import { actorOfPerson } from "#app/people/actor.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { cast } from "./cast.ts";
import type { Part } from "./cast.ts";

const slug = "vierdaagse-basiscursus";

/** Assigns the basic course in the demo's first team and lets two colleagues do some of it; only once. */
export async function seedCourses(organisationId: string): Promise<void> {
  const course = await database().course.findFirst({ where: { organisationId, slug } });
  if (course === null || (await database().assignment.count({ where: { organisationId } })) > 0) return;
  const [lead, newcomer, author] = await Promise.all(
    (["lead", "newcomer", "author"] as const).map((part) => player(organisationId, part)),
  );
  if (!lead || !newcomer || !author) return;
  await give(lead, newcomer, 42, "Hoort bij je inwerkperiode");
  await give(lead, author, 5, "Om straks nieuwe collega's te kunnen begeleiden");
  await give(lead, lead, 60, "Ik doe zelf mee met het team");
  await begin(author, 8);
  await begin(lead, 3);
  await appoint(organisationId, course.id);
}

async function appoint(organisationId: string, courseId: string): Promise<void> {
  const administrator = await player(organisationId, "administrator");
  const trainer = await player(organisationId, "trainer");
  const editions = await database().edition.findMany({ where: { organisationId, courseId }, select: { id: true } });
  if (!administrator || !trainer) return;
  for (const { id } of editions) await appointTrainer(administrator, id, trainer.personId);
}

async function player(organisationId: string, part: Part): Promise<Actor | null> {
  const person = await database().person.findFirst({ where: { organisationId, email: cast.people[part].email } });
  return person && actorOfPerson(person.id);
}

function give(lead: Actor, learner: Actor, days: number, reason: string) {
  return assign(lead, { course: slug, people: [learner.personId], dueOn: dayOf(fromNow(days * day)), reason });
}

/** Reads, joins and practises in the first parts of the course, in order; what is to be answered is left open. */
async function begin(actor: Actor, count: number): Promise<void> {
  const followed = await coursePath(actor, slug);
  const parts = followed?.path.days.flatMap((each) => each.parts) ?? [];
  const confirmed = parts.filter(({ kind }) => ["read", "live", "practice"].includes(kind));
  for (const part of confirmed.slice(0, count)) {
    await openPart(actor, slug, part.slug);
    await completePart(actor, slug, part.slug);
  }
}
