import { submit } from "#app/authoring/submission.server.ts";
import { addSynonyms } from "#app/knowledge/synonym.server.ts";
import { comment } from "#app/authoring/comment.server.ts";
import { completeContribution, statements, submissionOf, writtenDraft } from "#tests/support/works.ts";
import type { Params, Visits } from "../visit.ts";
import { commentOn, mark, publish, submittedDraft, withinText } from "../world.ts";
import type { World } from "../world.ts";

const as = "author";
const contribution = ({ published }: World) => ({ slug: published.slug });
const treatment = ({ module }: World) => ({ slug: module.slug });
const draft = ({ draft: { revisionId } }: World) => ({ revisionId });
const waiting = ({ submitted: { revisionId } }: World) => ({ revisionId });
const newlyWaiting = async ({ home }: World) => {
  const revisionId = await submittedDraft(home.author);
  return { revisionId, submission: await submissionOf(revisionId) };
};
const newDraft = async ({ home }: World) => {
  const { revisionId, counter } = await writtenDraft(home.author, withinText());
  return { revisionId, counter: String(counter) };
};
const newlyPublished = async ({ home }: World) => ({ slug: (await publish(home)).slug });

/** Finding, reading, writing and reviewing. */
export const workVisits: Visits = {
  "GET /knowledge": { as, query: "?q=steun" },
  "GET /house": { as },
  "GET /my-work": { as },
  "GET /works/new": { as },
  "POST /works/new": { as, form: { kind: "tip" } },
  "GET /works/titles": { as, query: "?words=reiger" },
  "GET /contributions/:slug": { as, params: contribution },
  "GET /contributions/:slug · withdrawn": { as, params: ({ withdrawn }) => ({ slug: withdrawn.slug }) },
  "GET /contributions/:slug/draft": { as, params: contribution },
  "POST /contributions/:slug/draft": { as, params: contribution },
  "GET /contributions/:slug/confirmation": { as, params: contribution },
  "POST /contributions/:slug/confirmation": { as: "reviewer", params: () => ({ slug: "kleine-tip" }) },
  "GET /contributions/:slug/withdrawal": { as, params: contribution },
  "POST /contributions/:slug/withdrawal": {
    as,
    params: newlyPublished,
    form: ({ published }) => ({ reason: `Reden ${mark}`, successor: published.slug }),
  },
  "GET /contributions/:slug/printing": { as, params: contribution },
  "POST /contributions/:slug/printing": { as, params: contribution },
  "GET /contributions/:slug/history": { as, params: contribution },
  "GET /contributions/:slug/exercises/:exerciseVersionId": { as, params: inText("exerciseId") },
  "GET /contributions/:slug/exercises/:exerciseVersionId/with-client": { as, params: inText("worksheetId") },
  "GET /modules/:slug": { as, params: treatment },
  "GET /modules/:slug/booklet": { as, params: treatment },
  "GET /modules/:slug/draft": { as, params: treatment },
  "POST /modules/:slug/draft": { as, params: treatment },
  "GET /modules/:slug/confirmation": { as, params: treatment },
  "POST /modules/:slug/confirmation": { as: "reviewer", params: treatment },
  "GET /modules/:slug/withdrawal": { as, params: treatment },
  "POST /modules/:slug/withdrawal": { as, params: treatment, form: { reason: "" } },
  "GET /modules/:slug/printing": { as, params: treatment },
  "POST /modules/:slug/printing": { as, params: treatment },
  "GET /modules/:slug/history": { as, params: treatment },
  "GET /works/:workId/draft": { as, params: ({ draft: { workId } }) => ({ workId }) },
  "POST /works/:workId/draft": { as, params: ({ draft: { workId } }) => ({ workId }) },
  "GET /drafts/:revisionId": { as, params: draft },
  "PUT /drafts/:revisionId/content": {
    as,
    params: draft,
    json: { counter: 1, content: completeContribution({ title: `Anders ${mark}` }) },
  },
  "GET /drafts/:revisionId/language": { as, params: draft },
  "POST /drafts/:revisionId/language": { as, params: draft, form: () => ({ language: "en" }) },
  "GET /drafts/:revisionId/submission": { as, params: draft },
  "POST /drafts/:revisionId/submission": {
    as,
    params: newDraft,
    form: (_, { counter = "" }: Params) => ({ counter, clientData: "none", rights: "own", respectful: "on" }),
  },
  "GET /drafts/:revisionId/versions": { as, params: draft },
  "POST /drafts/:revisionId/versions": {
    as,
    params: draft,
    form: ({ draft: { snapshotId } }) => ({ snapshot: snapshotId }),
  },
  "GET /drafts/:revisionId/writers": { as, params: draft },
  "POST /drafts/:revisionId/writers": { as, params: draft, form: ({ home }) => ({ email: home.emails.newcomer }) },
  "POST /drafts/:revisionId/writers · no longer": {
    as,
    params: draft,
    form: ({ home }) => ({ remove: home.newcomer.personId }),
  },
  "GET /reviews": { as: "reviewer" },
  "GET /reviews/:revisionId": { as: "reviewer", params: waiting },
  "GET /reviews/:revisionId/comments": { as: "reviewer", params: waiting },
  "POST /reviews/:revisionId/comments": {
    as: "reviewer",
    params: waiting,
    form: ({ submitted: { submissionId: submission } }) => ({
      ...{ submission, field: "what", block: "0", quote: mark },
      text: `Opmerking ${mark}`,
    }),
  },
  "GET /reviews/:revisionId/return": { as: "reviewer", params: waiting },
  "POST /reviews/:revisionId/return": {
    as: "reviewer",
    params: newlyWaiting,
    form: (_, { submission = "" }: Params) => ({ submission, reason: `Reden ${mark}` }),
  },
  "GET /reviews/:revisionId/publication": { as: "reviewer", params: waiting },
  "POST /reviews/:revisionId/publication": {
    as: "reviewer",
    params: newlyWaiting,
    form: (_, { submission = "" }: Params) => ({ submission }),
  },
  "GET /comments/:commentId/settlement": { as, params: remark },
  "POST /comments/:commentId/settlement": { as, params: newRemark },
  "GET /files/:fileId": { as, params: ({ published }) => ({ fileId: published.imageId }) },
  "GET /files/:fileId · of a draft": { as, params: ({ draft: { imageId } }) => ({ fileId: imageId }) },
  "POST /uploads/:kind": { as, params: () => ({ kind: "image" }), file: onePixel() },
  "GET /administration/synonyms": { as: "reviewer" },
  "POST /administration/synonyms": {
    as: "reviewer",
    form: () => ({ words: `woord ${mark}, ${crypto.randomUUID()}` }),
  },
  "GET /administration/synonyms/:groupId": { as: "reviewer", params: ({ synonymsId }) => ({ groupId: synonymsId }) },
  "POST /administration/synonyms/:groupId": {
    as: "reviewer",
    params: newWords,
    form: () => ({ words: `woord ${mark}, ${crypto.randomUUID()}` }),
  },
  "GET /administration/synonyms/:groupId/removal": {
    as: "reviewer",
    params: ({ synonymsId }) => ({ groupId: synonymsId }),
  },
  "POST /administration/synonyms/:groupId/removal": { as: "reviewer", params: newWords },
};

function inText(which: "exerciseId" | "worksheetId") {
  return ({ published }: World) => ({ slug: published.slug, exerciseVersionId: published[which] });
}

function remark({ submitted: { commentId } }: World) {
  return { commentId };
}

async function newRemark({ home }: World) {
  const { revisionId, counter } = await writtenDraft(home.author, withinText());
  const submission = await submit(home.author, revisionId, counter, statements);
  const handedIn = { revisionId, submissionId: submission!.id };
  await comment(home.reviewer, handedIn, { field: "what", block: 0, quote: mark }, `Opmerking ${mark}`);
  return { commentId: await commentOn(revisionId) };
}

async function newWords({ home }: World) {
  const { id } = await addSynonyms(home.reviewer, [`woord ${mark}`, crypto.randomUUID()]);
  return { groupId: id };
}

function onePixel(): string {
  return "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
}
