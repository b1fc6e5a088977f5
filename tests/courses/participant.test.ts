import { describe, expect, test } from "vitest";
import { coursePath } from "#app/courses/course.server.ts";
import { enrol } from "#app/courses/enrolment.server.ts";
import { exempt, participants } from "#app/courses/participant.server.ts";
import { completePart } from "#app/courses/part.server.ts";
import { database } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { finishExercise, installTinyCourse } from "./tinyCourse.ts";

const slug = "kleine-cursus";

async function scene() {
  const people = await cast();
  await installTinyCourse(people.administrator);
  const { id } = (await enrol(people.newcomer, slug))!;
  return { ...people, enrolmentId: id };
}

describe("the participants of a course", () => {
  test("a trainer sees the best score and the number of attempts, and nothing that someone wrote", async () => {
    const { trainer, newcomer } = await scene();
    await finishExercise(newcomer, "check", false);
    await finishExercise(newcomer, "check", true);
    await finishExercise(newcomer, "look-back");
    const { rows } = (await participants(trainer, slug))!;
    expect(rows).toMatchObject([
      { name: newcomer.name, quizzes: [{ slug: "check", best: 1, attempts: 2, how: null }] },
    ]);
    expect(JSON.stringify(rows)).not.toContain("blijft van mij");
  });

  test("someone whose attempts are used is stuck, until a trainer lets her off", async () => {
    const { trainer, newcomer, enrolmentId } = await scene();
    for (let attempt = 0; attempt < 3; attempt += 1) await finishExercise(newcomer, "check", false);
    expect((await participants(trainer, slug))!.rows[0]!.quizzes[0]).toMatchObject({ attempts: 3, stuck: true });
    await exempt(trainer, slug, enrolmentId, "check");
    expect((await participants(trainer, slug))!.rows[0]!.quizzes[0]).toMatchObject({ stuck: false, how: "exempted" });
    expect((await coursePath(newcomer, slug))?.progress).toMatchObject({ partsDone: 1 });
    await expect(exempt(trainer, slug, enrolmentId, "check")).rejects.toMatchObject({ code: "part.done" });
    expect(await completePart(newcomer, slug, "check")).toMatchObject({ how: "exempted" });
  });

  test("nobody else sees them or lets someone off", async () => {
    const { lead, administrator, newcomer, enrolmentId } = await scene();
    const others = await secondOrganisation();
    for (const actor of [lead, administrator, newcomer]) {
      expect(await participants(actor, slug)).toBeNull();
      await expect(exempt(actor, slug, enrolmentId, "check")).rejects.toMatchObject({ status: 403 });
    }
    expect(await participants(others.trainer, slug)).toBeNull();
    expect(await exempt(others.trainer, slug, enrolmentId, "check")).toBeNull();
    expect(await database().completion.count({ where: { enrolmentId } })).toBe(0);
  });

  test("nobody is let off by the address of another course", async () => {
    const { trainer, enrolmentId } = await scene();
    expect(await exempt(trainer, "andere-cursus", enrolmentId, "check")).toBeNull();
    expect(await database().completion.count({ where: { enrolmentId } })).toBe(0);
  });

  test("only a quiz can be let go", async () => {
    const { trainer, enrolmentId } = await scene();
    expect(await exempt(trainer, slug, enrolmentId, "look-back")).toBeNull();
  });
});
