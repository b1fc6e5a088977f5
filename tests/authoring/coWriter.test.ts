import { expect, test } from "vitest";
import { coWritersOf, inviteCoWriter, removeCoWriter } from "#app/authoring/coWriter.server.ts";
import { readDraft } from "#app/authoring/draft.server.ts";
import { database } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { writtenDraft } from "#tests/support/works.ts";

test("a colleague writes along once she is asked, and no longer once she is not; each is told in the log", async () => {
  const us = await cast();
  const { id: personId, email } = await database().person.findUniqueOrThrow({ where: { id: us.newcomer.personId } });
  const { workId, revisionId } = await writtenDraft(us.author);
  expect(await readDraft(us.newcomer, revisionId)).toBeNull();
  await inviteCoWriter(us.author, revisionId, ` ${email!.toUpperCase()} `);
  await inviteCoWriter(us.author, revisionId, email!);
  expect(await readDraft(us.newcomer, revisionId)).not.toBeNull();
  expect((await coWritersOf(us.author, workId)).map(({ id }) => id)).toEqual([personId]);
  await removeCoWriter(us.author, revisionId, personId);
  await removeCoWriter(us.author, revisionId, personId);
  expect(await readDraft(us.newcomer, revisionId)).toBeNull();
  const events = await database().event.findMany({
    where: { name: { startsWith: "coWriter." } },
    orderBy: { at: "asc" },
    select: { name: true, payload: true },
  });
  expect(events).toEqual([
    { name: "coWriter.invited", payload: { workId, personId } },
    { name: "coWriter.removed", payload: { workId, personId } },
  ]);
});

test("nobody from elsewhere is asked, and nobody from elsewhere asks", async () => {
  const us = await cast();
  const others = await secondOrganisation();
  const { revisionId } = await writtenDraft(us.author);
  const { email } = await database().person.findUniqueOrThrow({ where: { id: others.author.personId } });
  await expect(inviteCoWriter(us.author, revisionId, email!)).rejects.toMatchObject({ code: "writers.unknown" });
  await expect(inviteCoWriter(us.newcomer, revisionId, email!)).rejects.toMatchObject({ status: 403 });
  expect(await inviteCoWriter(others.author, revisionId, email!)).toBeNull();
});
