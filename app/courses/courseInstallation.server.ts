import { documentFromMarkdown, shortTextFromMarkdown } from "#app/documents/markdown/reading.ts";
import type { Installed } from "#app/authoring/package/installation.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { coursePackage } from "./coursePackage.ts";
import type { CoursePackage, PackagedPart } from "./coursePackage.ts";
import { mayInstallCourse } from "./policy.ts";
import { versionFields } from "./version.server.ts";

/**
 * Installs the course of a package. The first time it is published at once, in the name of the library; a newer one
 * waits for someone of the organisation to publish it. What is there already is not installed again.
 */
export async function installCourse(
  actor: Actor,
  library: Actor,
  installed: Pick<Installed, "content" | "exerciseVersions">,
): Promise<{ courseId: string; versionId: string }> {
  const planned = parseCourse(installed.content.course);
  const { version, language } = installed.content.manifest;
  return transaction(async (tx) => {
    permit(mayInstallCourse(actor));
    const { organisationId } = actor;
    const { slug } = planned;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`course ${organisationId} ${slug}`}, 0))`;
    const { id: courseId } = await tx.course.upsert({
      where: { organisationId_slug: { organisationId, slug } },
      create: { organisationId, slug, language },
      update: {},
      select: { id: true },
    });
    const newest = await newestVersion(tx, courseId);
    if (newest?.packageVersion === version) return { courseId, versionId: newest.id };
    const data = await versionData(tx, actor, planned, installed.exerciseVersions);
    if (newest !== null && isSame(newest, data)) return { courseId, versionId: newest.id };
    const first = newest === null ? { publishedAt: now(), publishedById: library.personId } : {};
    const { id: versionId } = await tx.courseVersion.create({
      data: { ...data, ...first, packageVersion: version, courseId, organisationId, number: (newest?.number ?? 0) + 1 },
      select: { id: true },
    });
    if (newest === null) await tx.edition.create({ data: { organisationId, courseId, versionId } });
    return { courseId, versionId };
  });
}

function parseCourse(input: unknown): CoursePackage {
  const parsed = coursePackage.safeParse(input);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new Refusal("course.package", "invalid", { place: path.join("."), problem: message });
}

async function versionData(
  tx: Transaction,
  actor: Actor,
  planned: CoursePackage,
  exerciseVersions: Installed["exerciseVersions"],
) {
  const slugs = planned.days.flatMap(({ parts }) => parts.flatMap(({ contribution }) => contribution ?? []));
  const works = await tx.work.findMany({
    where: { organisationId: actor.organisationId, kind: "contribution", slug: { in: slugs } },
    select: { id: true, slug: true },
  });
  const workIds = new Map(works.map(({ id, slug }) => [slug, id]));
  return {
    title: planned.title,
    what: shortTextFromMarkdown(planned.what),
    why: shortTextFromMarkdown(planned.why),
    notice: planned.notice,
    days: {
      create: planned.days.map(({ title, goal, parts }, position) => ({
        ...{ position, title, goal },
        parts: {
          create: parts.map((part, place) => ({
            ...{ position: place, slug: part.id, kind: part.kind, title: part.title, minutes: part.minutes },
            workId: named(workIds, part, "contribution"),
            exerciseVersionId: named(exerciseVersions, part, "exercise"),
            text: part.text === undefined ? undefined : documentFromMarkdown(part.text),
          })),
        },
      })),
    },
  } satisfies Omit<Prisma.CourseVersionUncheckedCreateInput, "organisationId" | "courseId" | "number">;
}

function named(
  ids: ReadonlyMap<string, string>,
  part: PackagedPart,
  field: "contribution" | "exercise",
): string | null {
  const name = part[field];
  if (name === undefined) return null;
  const id = ids.get(name);
  if (id === undefined) throw new Refusal("course.reference", "invalid", { part: part.id, name });
  return id;
}

const comparedFields = {
  ...versionFields,
  packageVersion: true,
  days: {
    ...versionFields.days,
    select: {
      ...versionFields.days.select,
      parts: { ...versionFields.days.select.parts, select: { ...versionFields.days.select.parts.select, text: true } },
    },
  },
} as const satisfies Prisma.CourseVersionSelect;

function newestVersion(tx: Transaction, courseId: string) {
  return tx.courseVersion.findFirst({ where: { courseId }, orderBy: { number: "desc" }, select: comparedFields });
}

type Newest = NonNullable<Awaited<ReturnType<typeof newestVersion>>>;

/** Whether a version says the same as the newest one; then there is nothing for anyone to publish. */
function isSame(newest: Newest, data: Awaited<ReturnType<typeof versionData>>): boolean {
  const days = data.days.create.map(({ title, goal, parts }) => [title, goal, parts.create.map(plan)]);
  const before = newest.days.map(({ title, goal, parts }) => [title, goal, parts.map(plan)]);
  const one = canonical([newest.title, newest.what, newest.why, newest.notice, before]);
  return one === canonical([data.title, data.what, data.why, data.notice, days]);
}

function plan(part: Omit<Newest["days"][number]["parts"][number], "id" | "text"> & { text?: unknown }) {
  const { slug, kind, title, minutes, workId, exerciseVersionId, text } = part;
  return [slug, kind, title, minutes, workId, exerciseVersionId, text ?? null];
}

/** JSON with the keys of every object in one order: the database keeps an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
