import { rebuildProgress } from "#app/courses/progress.server.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { cast } from "../../prisma/cast.ts";
import { dice } from "./dice.ts";

/** Fills the lead's team up to so many people who are all somewhere in the basic course, the newcomer halfway. */
export async function generateTeam(size: number): Promise<{ teamId: string; course: string }> {
  const random = dice(30);
  const team = await database().team.findFirstOrThrow({
    where: { name: cast.teams.north },
    include: { memberships: { where: { until: null }, select: { personId: true } } },
  });
  const { organisationId } = team;
  const edition = await database().edition.findFirstOrThrow({
    where: { organisationId },
    include: { course: true, version: { include: { days: { include: { parts: true } } } } },
  });
  const parts = edition.version.days
    .toSorted((one, other) => one.position - other.position)
    .flatMap((each) => each.parts.toSorted((one, other) => one.position - other.position));
  const lead = await database().person.findFirstOrThrow({ where: { email: cast.people.lead.email } });
  const newcomer = await database().person.findFirstOrThrow({ where: { email: cast.people.newcomer.email } });

  const added = await database().person.createManyAndReturn({
    data: Array.from({ length: size - team.memberships.length }, (_, number) => ({
      organisationId,
      name: `Collega ${number + 1}`,
      email: `collega-${number + 1}@kennismap.example`,
    })),
    select: { id: true },
  });
  const people = added.map(({ id }) => id);
  await database().membership.createMany({
    data: people.map((personId) => ({ organisationId, teamId: team.id, personId })),
  });
  await database().assignment.createMany({
    data: people.map((personId) => ({
      ...{ organisationId, personId, courseId: edition.courseId, assignedById: lead.id },
      dueOn: new Date(`${dayOf(fromNow((random() * 90 - 20) * day))}T00:00:00Z`),
    })),
  });
  for (const personId of [newcomer.id, ...people]) {
    const done = personId === newcomer.id ? Math.ceil(parts.length / 2) : Math.floor(random() * (parts.length + 1));
    const place = { editionId: edition.id, personId };
    const lastPartId = parts[done - 1]?.id ?? null;
    const enrolment = await database().enrolment.upsert({
      where: { editionId_personId: place },
      create: { organisationId, ...place, lastPartId },
      update: { lastPartId },
    });
    const finished = parts.slice(0, done).map(({ id }, index) => ({
      ...{ enrolmentId: enrolment.id, partId: id, at: fromNow((index - done) * day) },
    }));
    await database().opening.createMany({ data: finished });
    await database().completion.createMany({ data: finished.map((each) => ({ ...each, how: "done" })) });
  }
  await rebuildProgress();
  return { teamId: team.id, course: edition.course.slug };
}

/** Writes so many older events of everyone into the log, most of them readings, as a year of use leaves them. */
export async function generateHistory(count: number): Promise<void> {
  await database().$executeRaw`
    INSERT INTO "Event" (id, "organisationId", "actorId", name, payload, at)
    SELECT gen_random_uuid(), person."organisationId", person.id, 'contribution.read',
      jsonb_build_object('workId', entry."workId", 'revisionId', entry."revisionId"), now() - number * interval '5 minutes'
    FROM generate_series(1, ${count}::int) AS number
    JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place FROM "Person" WHERE service IS NULL) AS person
      ON person.place = number % (SELECT count(*) FROM "Person" WHERE service IS NULL)
    JOIN (SELECT *, row_number() OVER (ORDER BY "workId") - 1 AS place FROM "SearchEntry") AS entry
      ON entry.place = number % (SELECT count(*) FROM "SearchEntry")`;
}
