import { describe, expect, test } from "vitest";
import { assign } from "#app/courses/assignment.server.ts";
import { enrol } from "#app/courses/enrolment.server.ts";
import { completePart } from "#app/courses/part.server.ts";
import { progressOf, shownOn } from "#app/courses/progress.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { attentionOf, countsOf, inOrderOfAttention } from "#app/reports/teamOverview.ts";
import type { OverviewRow } from "#app/reports/teamOverview.ts";
import { ledTeams, memberPath, noteView, teamOverview } from "#app/reports/teamOverview.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { installTinyCourse } from "../courses/tinyCourse.ts";

const today = "2026-03-10";

function row(name: string, dueOn: string | null, done = 0): OverviewRow {
  const at = new Date("2026-03-01T09:00:00Z");
  const parts = [
    { id: "a", minutes: 5 },
    { id: "b", minutes: 5 },
  ];
  const completions = parts.slice(0, done).map(({ id }) => ({ partId: id, at }));
  const progress = shownOn(
    today,
    { dueOn: dueOn ? new Date(dueOn) : null },
    progressOf({ parts, openings: [], completions }),
  );
  return { personId: name, name, cells: [{ assignmentId: name, courseId: "course", progress }] };
}

describe("who needs attention", () => {
  test("whoever is late stands on top, the longest first, then who is nearly due, then the others by name", () => {
    const rows = [
      row("Anna", null),
      row("Bert", "2026-03-15"),
      row("Cor", "2026-03-09"),
      row("Dina", "2026-02-01"),
      { personId: "Els", name: "Els", cells: [] },
      row("Frans", "2026-03-01", 2),
      row("Gea", "2026-06-01", 1),
    ];
    const names = inOrderOfAttention(rows, today).map(({ name }) => name);
    expect(names).toEqual(["Dina", "Cor", "Bert", "Anna", "Els", "Frans", "Gea"]);
    expect(countsOf(rows, today)).toEqual({ people: 7, assigned: 6, done: 1, overdue: 2, soon: 1 });
  });

  test.each([
    ["the day before it is due counts as nearly due", "2026-03-11", 0, "soon"],
    ["on the day itself nobody is late yet", "2026-03-10", 0, "soon"],
    ["the day after it was due someone is late", "2026-03-09", 0, "overdue"],
    ["a week and a day ahead nobody needs attention", "2026-03-18", 0, null],
    ["whoever finished late needs no attention", "2026-03-01", 2, null],
  ])("%s", (_sentence, dueOn, done, attention) => {
    expect(attentionOf(row("Anna", dueOn, done), today)).toBe(attention);
  });
});

async function scene() {
  const people = await cast();
  await installTinyCourse(people.administrator);
  return people;
}

function assignTo(lead: Actor, ...people: Actor[]) {
  const dueOn = dayOf(fromNow(30 * day));
  return assign(lead, {
    course: "kleine-cursus",
    people: people.map(({ personId }) => personId),
    dueOn,
    reason: "Hoort erbij",
  });
}

describe("the overview of a team", () => {
  test("shows everyone of the team, and for whom nothing is assigned no cell", async () => {
    const { lead, newcomer, author, teams } = await scene();
    await assignTo(lead, newcomer);
    await enrol(author, "kleine-cursus");
    await completePart(author, "kleine-cursus", "welcome");
    const overview = (await teamOverview(lead, teams.north.id))!;
    expect(overview.rows.map(({ name, cells }) => [name, cells.length])).toEqual([
      [lead.name, 0],
      [newcomer.name, 1],
      [author.name, 0],
    ]);
    expect(overview.courses.map(({ title }) => title)).toEqual(["Kleine cursus"]);
  });

  test("is there for whoever leads the team, and for nobody else", async () => {
    const { lead, trainer, administrator, newcomer, teams } = await scene();
    const others = await secondOrganisation();
    for (const actor of [trainer, administrator, newcomer, others.lead, others.administrator]) {
      expect(await teamOverview(actor, teams.north.id)).toBeNull();
    }
    expect(await teamOverview(lead, teams.south.id)).toBeNull();
    expect((await ledTeams(lead)).map(({ id }) => id)).toEqual([teams.north.id]);
    expect(await ledTeams(trainer)).toEqual([]);
  });

  test("leads to what one member did, for her lead only", async () => {
    const { lead, newcomer, trainer, teams } = await scene();
    const others = await secondOrganisation();
    const [id] = (await assignTo(lead, newcomer))!.ids;
    await completePart(newcomer, "kleine-cursus", "welcome");
    const seen = (await memberPath(lead, teams.north.id, id!))!;
    expect(seen.progress).toMatchObject({ partsDone: 1, percent: 25 });
    expect(seen.learner.name).toBe(newcomer.name);
    expect(JSON.stringify(seen)).not.toMatch(/answer|attempt|score/i);
    expect(await memberPath(trainer, teams.north.id, id!)).toBeNull();
    expect(await memberPath(lead, teams.south.id, id!)).toBeNull();
    expect(await memberPath(others.lead, teams.north.id, id!)).toBeNull();
  });

  test("forgets whoever left the team", async () => {
    const { lead, newcomer, teams } = await scene();
    const [id] = (await assignTo(lead, newcomer))!.ids;
    await database().membership.updateMany({ where: { personId: newcomer.personId }, data: { until: fromNow(-day) } });
    const overview = (await teamOverview(lead, teams.north.id))!;
    expect(overview.rows.map(({ personId }) => personId)).not.toContain(newcomer.personId);
    expect(await memberPath(lead, teams.north.id, id!)).toBeNull();
  });

  test("is noted once an hour for whoever looks", async () => {
    const { lead, teams } = await scene();
    await noteView(lead, teams.north.id);
    await noteView(lead, teams.north.id);
    expect(await database().event.count({ where: { actorId: lead.personId, name: "team.viewed" } })).toBe(1);
  });
});
