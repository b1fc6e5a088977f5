import { beforeAll, describe, expect, test } from "vitest";
import { openDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { installPackage } from "#app/authoring/package/installation.server.ts";
import { shippedPackages } from "#app/authoring/package/shipped.server.ts";
import { confirm, publishedWork } from "#app/authoring/publication.server.ts";
import { approve, readSubmission, reviewQueue } from "#app/authoring/review.server.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { contentOf } from "#app/authoring/revision.server.ts";

let us: Cast;
let library: Actor;

beforeAll(async () => {
  us = await cast();
  library = await serviceActor(us.organisation.id, "bibliotheek");
});

function packageFiles(slug: string, version = "1.0.0", title = "De vraag van vandaag", second = true) {
  const page = (name: string, words: string) =>
    `---\ntitle: ${name}\nform: exercise\nwhat: Wat.\nwhy: Waarom.\ncaution: Let op.\nelements:\n  - a\nevidence: proposal\n---\n\n${words}\n`;
  return new Map([
    [
      "package.yaml",
      `slug: ${slug}\ntitle: Proefpakket\nversion: ${version}\nlanguage: nl\nlicence: CC-BY-SA-4.0\nauthors:\n  - bibliotheek\nsummary: Een proef.\n`,
    ],
    [`pages/01-${slug}-vraag.md`, page(title, 'Stel de vraag.\n\n::exercise{file="kort.reflection.yaml"}')],
    [
      "exercises/kort.reflection.yaml",
      "version: 1\ntitle: Kort\ninstruction: Schrijf.\nprompts:\n  - id: p1\n    text: Wat viel op?\n",
    ],
    ...(second ? ([[`pages/02-${slug}-tweede.md`, page("Het tweede", "Doe iets.")]] as const) : []),
  ]);
}

describe("installing a package", () => {
  test("publishes its pages at once, not yet confirmed, as one event of the library", async () => {
    const { organisationId } = library;
    const before = await database().event.count({ where: { organisationId } });
    await installPackage(us.administrator, library, packageFiles("proef"));
    const events = await database().event.findMany({ where: { organisationId }, orderBy: { id: "asc" }, skip: before });
    expect(events.map(({ name, actorId }) => [name, actorId])).toEqual([["package.installed", library.personId]]);
    const page = await publishedWork(us.newcomer, "contribution", "proef-vraag");
    expect(page).toMatchObject({ unconfirmed: true, content: { title: "De vraag van vandaag" } });
  });

  test("again changes nothing", async () => {
    await installPackage(us.administrator, library, packageFiles("nogmaals"));
    const before = await database().revision.count();
    const again = await installPackage(us.administrator, library, packageFiles("nogmaals"));
    expect(again.isNew).toBe(false);
    expect(await database().revision.count()).toBe(before);
  });

  test("twice at the same moment installs it once", async () => {
    await Promise.all([1, 2, 3].map(() => installPackage(us.administrator, library, packageFiles("gelijk"))));
    expect(await database().work.count({ where: { organisationId: us.organisation.id, slug: "gelijk-vraag" } })).toBe(
      1,
    );
  });

  test("is for administrators", async () => {
    await expect(installPackage(us.reviewer, library, packageFiles("stiekem"))).rejects.toMatchObject({ status: 403 });
  });
});

describe("a reviewer", () => {
  test("confirms what came with a package, once", async () => {
    await installPackage(us.administrator, library, packageFiles("bevestigd"));
    const { work } = (await publishedWork(us.reviewer, "contribution", "bevestigd-vraag"))!;
    await expect(confirm(us.newcomer, work.id)).rejects.toMatchObject({ status: 403 });
    await confirm(us.reviewer, work.id);
    expect((await publishedWork(us.newcomer, "contribution", "bevestigd-vraag"))?.unconfirmed).toBe(false);
    await expect(confirm(us.reviewer, work.id)).rejects.toMatchObject({ code: "confirmation.again" });
  });

  test("decides on a newer version, while readers keep what they had", async () => {
    await installPackage(us.administrator, library, packageFiles("nieuwer"));
    await installPackage(us.administrator, library, packageFiles("nieuwer", "1.1.0", "De nieuwe vraag"));
    expect((await publishedWork(us.newcomer, "contribution", "nieuwer-vraag"))?.content.title).toBe(
      "De vraag van vandaag",
    );
    const waiting = (await reviewQueue(us.reviewer)).filter(({ title }) => title === "De nieuwe vraag");
    expect(waiting).toMatchObject([{ library: true, own: false }]);
    expect(await readSubmission(us.reviewer, waiting[0]!.revisionId)).toMatchObject({
      before: { title: "De vraag van vandaag" },
      content: { title: "De nieuwe vraag" },
    });
    await approve(us.reviewer, waiting[0]!.revisionId, waiting[0]!.submissionId);
    expect(await publishedWork(us.newcomer, "contribution", "nieuwer-vraag")).toMatchObject({
      unconfirmed: false,
      content: { title: "De nieuwe vraag" },
    });
  });

  test("keeps her own edit when a newer version comes while she writes", async () => {
    await installPackage(us.administrator, library, packageFiles("bewerkt"));
    const { work, content } = (await publishedWork(us.reviewer, "contribution", "bewerkt-vraag"))!;
    const draft = await openDraft(us.reviewer, work.id);
    await saveDraft(us.reviewer, draft!.revisionId, 0, { ...content, title: "Onze eigen vraag" });
    await installPackage(us.administrator, library, packageFiles("bewerkt", "1.1.0", "De nieuwe vraag"));
    const row = await database().revision.findUniqueOrThrow({ where: { id: draft!.revisionId } });
    expect(contentOf(row).title).toBe("Onze eigen vraag");
    const kept = await database().snapshot.findMany({ where: { revisionId: draft!.revisionId, reason: "package" } });
    expect(kept.map(({ content: text }) => (text as { title: string }).title)).toEqual(["De nieuwe vraag"]);
  });
});

test("every shipped package can be installed in the order in which they need each other", async () => {
  for (const { files } of await shippedPackages()) await installPackage(library, library, files);
  const counted = await database().publication.groupBy({
    by: ["organisationId"],
    where: { organisationId: us.organisation.id },
    _count: true,
  });
  expect(counted[0]!._count).toBeGreaterThan(50);
  const module = await publishedWork(us.newcomer, "module", "leefstijltraining");
  expect(module?.content.sessions?.length).toBeGreaterThan(3);
});
