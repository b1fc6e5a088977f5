import sharp from "sharp";
import { comment } from "#app/authoring/comment.server.ts";
import { approve, returnRevision } from "#app/authoring/review.server.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import { submit } from "#app/authoring/submission.server.ts";
import { withdraw } from "#app/authoring/withdrawal.server.ts";
import { assign } from "#app/courses/assignment.server.ts";
import { enrol } from "#app/courses/enrolment.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import { beginAttempt } from "#app/exercises/attempt.server.ts";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { upload } from "#app/files/file.server.ts";
import { addSynonyms } from "#app/knowledge/synonym.server.ts";
import { invite } from "#app/people/invitation.server.ts";
import { changeOrganisation } from "#app/people/organisation.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { keyOf } from "#tests/support/statements.ts";
import { paragraphs } from "#tests/support/text.ts";
import { completeContribution, completeModule, statements, submissionOf, writtenDraft } from "#tests/support/works.ts";
import { workOff } from "../../app/worker.ts";
import { installTinyCourse } from "../courses/tinyCourse.ts";

/** Stands in every text of the first organisation; whoever is not of it must never meet the word. */
export const mark = "zilverreiger";

/** Two organisations: one in which everything has happened, and one next to it. */
export interface World {
  home: Cast;
  elsewhere: Cast;
  /** What other systems of each present to the LRS. */
  keys: { home: string; elsewhere: string };
  published: { slug: string; workId: string; exerciseId: string; worksheetId: string; imageId: string };
  module: { slug: string; workId: string };
  withdrawn: { slug: string };
  draft: { workId: string; revisionId: string; counter: number; snapshotId: string; imageId: string };
  submitted: { revisionId: string; submissionId: string; commentId: string };
  course: { slug: string; versionId: string };
  assignmentId: string;
  synonymsId: string;
  statementId: string;
}

/** Lets everything happen that the product knows, with the mark in every text. */
export async function world(): Promise<World> {
  const home = await cast();
  const elsewhere = await secondOrganisation();
  await markPeople(home);
  const { author, reviewer, lead, newcomer, administrator } = home;

  const exerciseId = await exercise(author, "quiz", quiz);
  const worksheetId = await exercise(author, "worksheet", worksheet);
  const imageId = await picture(author, `${mark}-openbaar.png`);
  const published = await publish(home, withinText({ exerciseIds: [exerciseId, worksheetId], imageId }));
  const module = await publish(home, completeModule([published.workId], { title: `Module ${mark}` }));
  const withdrawn = await publish(home, completeContribution({ title: `Ingetrokken ${mark}` }));
  await withdraw(author, withdrawn.workId, { reason: `Reden ${mark}`, successorId: published.workId });

  const privateImageId = await picture(author, `${mark}-geheim.png`);
  const draft = await writtenDraft(author, withinText({ exerciseIds: [], imageId: privateImageId }));
  const snapshot = await database().snapshot.create({
    data: {
      ...{ revisionId: draft.revisionId, counter: 0, reason: "regular", byId: author.personId },
      content: completeContribution({ title: `Eerder ${mark}` }) as object,
    },
  });
  const returned = await submittedDraft(author);
  await returnRevision(reviewer, returned, await submissionOf(returned), `Terug ${mark}`);
  const submitted = await submittedDraft(author);
  const handedIn = { revisionId: submitted, submissionId: await submissionOf(submitted) };
  await comment(reviewer, handedIn, { field: "what", block: 0, quote: mark }, `Opmerking ${mark}`);

  const course = await courseOf(home);
  const synonyms = await addSynonyms(reviewer, [`woord ${mark}`, "ander woord"]);
  await invite(administrator, { name: `Gast ${mark}`, email: `gast-${mark}@kennismap.example`, role: "trainer" });
  await changeOrganisation(administrator, { name: `Kade ${mark}`, language: "nl", crisisRoute: `Bel ${mark}` });
  await workOff();

  return {
    ...{ home, elsewhere, published: { ...published, exerciseId, worksheetId, imageId }, module, withdrawn },
    keys: {
      home: (await keyOf(home.organisation)).authorization,
      elsewhere: (await keyOf(elsewhere.organisation)).authorization,
    },
    draft: { ...draft, snapshotId: snapshot.id, imageId: privateImageId },
    submitted: { ...handedIn, commentId: await commentOn(submitted) },
    course,
    assignmentId: (await database().assignment.findFirstOrThrow({ where: { personId: newcomer.personId } })).id,
    synonymsId: synonyms.id,
    statementId: await statementOf(lead),
  };
}

/** A draft of this author that waits for review. */
export async function submittedDraft(author: Actor): Promise<string> {
  const draft = await writtenDraft(author, withinText());
  await submit(author, draft.revisionId, draft.counter, statements);
  return draft.revisionId;
}

/** A work that waits for nobody: published, with its number and name. */
export async function publish({ author, reviewer }: Cast, content: RevisionContent = withinText()) {
  const { workId, revisionId, counter } = await writtenDraft(author, content);
  const submission = await submit(author, revisionId, counter, statements);
  const work = await approve(reviewer, revisionId, submission!.id);
  return { workId, slug: work!.slug };
}

/** The remark on a revision. */
export async function commentOn(revisionId: string): Promise<string> {
  return (await database().comment.findFirstOrThrow({ where: { revisionId, settledAt: null } })).id;
}

/** A contribution with the mark in every text of it. */
export function withinText(holds: { exerciseIds: string[]; imageId?: string } = { exerciseIds: [] }): RevisionContent {
  const { content = [], ...document } = paragraphs(`Hoe ${mark}.`);
  const exercises = holds.exerciseIds.map((exerciseVersionId) => ({ type: "exercise", attrs: { exerciseVersionId } }));
  const image = { type: "image", attrs: { fileId: holds.imageId, alt: `Plaatje ${mark}`, width: 4, height: 3 } };
  return completeContribution({
    title: `Reiger ${mark} ${crypto.randomUUID().slice(0, 8)}`,
    what: paragraphs(`Wat steun ${mark}.`),
    why: paragraphs(`Waarom ${mark}.`),
    caution: paragraphs(`Let op ${mark}.`),
    document: { ...document, content: [...content, ...exercises, ...(holds.imageId ? [image] : [])] } as never,
    sources: [{ key: "bron", citation: `Bron ${mark}` }],
    keywords: [`trefwoord ${mark}`],
  });
}

async function markPeople({ organisation, ...home }: Cast): Promise<void> {
  const people = await database().person.findMany({ where: { organisationId: organisation.id } });
  for (const { id, name } of people) {
    await database().person.update({ where: { id }, data: { name: `${name} ${mark}` } });
  }
  for (const { id, name } of Object.values(home.teams)) {
    await database().team.update({ where: { id }, data: { name: `${name} ${mark}` } });
  }
}

async function exercise(author: Actor, kind: string, definition: unknown): Promise<string> {
  const { id } = await transaction((tx) => saveExerciseVersion(tx, author, kind, definition));
  return id;
}

async function picture(author: Actor, name: string): Promise<string> {
  const content = await sharp({ create: { width: 4, height: 3, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append("file", new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return (await upload(author, new Request("http://here/", { method: "POST", body: form }), "image")).id;
}

/** A course that a newcomer was given and has begun, with answers of her own. */
async function courseOf({ administrator, lead, newcomer }: Cast) {
  await installTinyCourse(administrator, "1.0.0", `Cursus ${mark}`);
  const slug = "kleine-cursus";
  const dueOn = dayOf(fromNow(30 * day));
  await assign(lead, { course: slug, people: [newcomer.personId, lead.personId], dueOn, reason: `Omdat ${mark}` });
  await enrol(newcomer, slug);
  await openPart(newcomer, slug, "welcome");
  await completePart(newcomer, slug, "welcome");
  const reflection = await database().part.findFirstOrThrow({ where: { slug: "look-back" } });
  const attempt = await beginAttempt(newcomer, reflection.exerciseVersionId!, () => true);
  const answer = { version: 1, answers: { v1: `Terugblik ${mark}` } };
  await database().attempt.update({ where: { id: attempt!.id }, data: { answer } });
  const { id: versionId } = await database().courseVersion.findFirstOrThrow({ where: { course: { slug } } });
  return { slug, versionId };
}

async function statementOf({ organisationId }: Actor): Promise<string> {
  const { id } = await database().statement.findFirstOrThrow({ where: { organisationId } });
  return id;
}

const quiz = {
  version: 1,
  title: `Toets ${mark}`,
  passMark: 50,
  questions: [
    {
      id: "v1",
      type: "single",
      text: `Vraag ${mark}`,
      options: [
        { id: "a", text: `Dit ${mark}`, correct: true, feedback: `Ja ${mark}` },
        { id: "b", text: `Dat ${mark}` },
      ],
    },
    { id: "v2", type: "open", text: `Vertel ${mark}` },
  ],
};

const worksheet = {
  version: 1,
  title: `Werkblad ${mark}`,
  withClient: true,
  fields: [{ id: "v1", type: "text", label: `Veld ${mark}` }],
};
