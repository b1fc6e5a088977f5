import { assign } from "#app/courses/assignment.server.ts";
import { appointTrainer } from "#app/courses/trainer.server.ts";
import { lookUpStatements } from "#app/tracking/explorer/statementList.server.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { installTinyCourse } from "../../courses/tinyCourse.ts";
import type { Visits } from "../visit.ts";
import { mark } from "../world.ts";
import type { World } from "../world.ts";

const as = "newcomer";
const course = ({ course: { slug } }: World) => ({ slug });
const part = (name: string) => (world: World) => ({ ...course(world), part: name });
const team = ({ home }: World) => ({ teamId: home.teams.north.id });
const given = (world: World) => ({ ...team(world), assignmentId: world.assignmentId });
const nextMonth = () => dayOf(fromNow(30 * day));

/** Exercises, courses, the progress of a team, other systems, and addresses that are not there. */
export const learningVisits: Visits = {
  "GET /vocabulary": { as: "newcomer" },
  "GET /vocabulary/:version": { as: "newcomer", params: () => ({ version: "v1" }) },
  "GET /vocabulary/:kind/:name": { as: "newcomer", params: () => ({ kind: "templates", name: "part-passed" }) },
  "GET /activities/:name": { as: "newcomer", params: () => ({ name: "kennismap" }) },
  "POST /exercises": {
    as: "author",
    json: {
      kind: "reflection",
      definition: { version: 1, title: `Blik ${mark}`, prompts: [{ id: "v1", text: mark }] },
    },
  },
  "GET /exercises/:exerciseVersionId/definition": { as: "author", params: exercise },
  "POST /exercises/:exerciseVersionId/attempt": {
    as,
    params: exercise,
    form: { number: "1", savedFrom: "", finish: "no", page: "/courses", v1: "a", v2: `Antwoord ${mark}` },
  },
  "GET /courses": { as },
  "GET /courses/:slug": { as, params: course },
  "GET /courses/:slug/enrolment": { as, params: course },
  "POST /courses/:slug/enrolment": { as, params: course },
  "GET /courses/:slug/publication": { as: "trainer", params: course },
  "POST /courses/:slug/publication": {
    as: "trainer",
    params: newVersion,
    form: (_, { version = "" }) => ({ version }),
  },
  "GET /courses/:slug/parts/:part": { as, params: part("welcome") },
  "POST /courses/:slug/parts/:part/attempt": {
    as,
    params: part("look-back"),
    form: { number: "1", savedFrom: "", finish: "no", page: "/courses", v1: `Terugblik ${mark}` },
  },
  "GET /courses/:slug/parts/:part/completion": { as, params: part("talk") },
  "POST /courses/:slug/parts/:part/completion": { as, params: part("talk") },
  "GET /courses/:slug/participants": { as: "trainer", params: course },
  "GET /courses/:slug/participants/:enrolmentId/parts/:part/exemption": { as: "trainer", params: freeOf },
  "POST /courses/:slug/participants/:enrolmentId/parts/:part/exemption": { as: "trainer", params: freeOf },
  "GET /courses/:slug/trainers": { as: "administrator", params: course },
  "GET /courses/:slug/trainers/:editionId/appointment": { as: "administrator", params: edition },
  "POST /courses/:slug/trainers/:editionId/appointment": {
    as: "administrator",
    params: edition,
    form: ({ home }) => ({ personId: home.trainer.personId }),
  },
  "GET /courses/:slug/trainers/:editionId/release": { as: "administrator", params: edition },
  "POST /courses/:slug/trainers/:editionId/release": {
    as: "administrator",
    params: trainedEdition,
    form: ({ home }) => ({ personId: home.trainer.personId }),
  },
  "GET /participants/statements": { as: "trainer" },
  "GET /participants/statements/export": { as: "trainer" },
  "GET /participants/statements/live": { as: "trainer" },
  "GET /participants/statements/:statementId": { as: "trainer", params: participantStatement },
  "GET /teams": { as: "lead" },
  "GET /teams/:teamId": { as: "lead", params: team },
  "GET /teams/:teamId/assignments": { as: "lead", params: team },
  "POST /teams/:teamId/assignments": {
    as: "lead",
    params: team,
    form: ({ home, course: { slug } }) => ({
      ...{ course: slug, people: [home.author.personId] },
      ...{ dueOn: nextMonth(), reason: `Omdat ${mark}` },
    }),
  },
  "GET /teams/:teamId/assignments/:assignmentId": { as: "lead", params: given },
  "GET /teams/:teamId/assignments/:assignmentId/withdrawal": { as: "lead", params: given },
  "POST /teams/:teamId/assignments/:assignmentId/withdrawal": { as: "lead", params: newAssignment },
  "GET /*": { as },
};

function exercise({ published }: World) {
  return { exerciseVersionId: published.exerciseId };
}

let version = 1;

async function newVersion(world: World) {
  version += 1;
  await installTinyCourse(world.home.administrator, `${version}.0.0`, `Cursus ${mark} ${version}`);
  const { slug } = world.course;
  const { id } = await database().courseVersion.findFirstOrThrow({
    where: { course: { slug }, publishedAt: null },
    orderBy: { number: "desc" },
  });
  return { slug, version: id };
}

async function edition(world: World) {
  const { id } = await database().edition.findFirstOrThrow({ where: { course: { slug: world.course.slug } } });
  return { ...course(world), editionId: id };
}

async function trainedEdition(world: World) {
  const params = await edition(world);
  await appointTrainer(world.home.administrator, params.editionId, world.home.trainer.personId);
  return params;
}

async function participantStatement(world: World) {
  await trainedEdition(world);
  const { statements } = await lookUpStatements(world.home.trainer, "participants", {});
  return { statementId: statements[0]!.id };
}

async function freeOf(world: World) {
  const { id } = await database().enrolment.findFirstOrThrow({ where: { personId: world.home.newcomer.personId } });
  return { ...course(world), enrolmentId: id, part: "check" };
}

async function newAssignment({ home, course: { slug } }: World) {
  const { organisationId } = home.lead;
  const { id: personId } = await database().person.create({
    data: {
      organisationId,
      name: `Iemand ${mark}`,
      memberships: { create: { organisationId, teamId: home.teams.north.id } },
    },
  });
  const assigned = await assign(home.lead, { course: slug, people: [personId], dueOn: nextMonth(), reason: mark });
  return { teamId: home.teams.north.id, assignmentId: assigned!.ids[0]! };
}
