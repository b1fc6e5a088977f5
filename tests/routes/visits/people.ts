import { invite } from "#app/people/invitation.server.ts";
import { beginMembership, foundTeam } from "#app/people/team.server.ts";
import { fromNow, hour } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { startSession } from "#app/people/session.server.ts";
import { newToken, tokenHash } from "#app/platform/token.server.ts";
import { castPassword } from "#tests/support/cast.ts";
import type { Visits } from "../visit.ts";
import { mark } from "../world.ts";
import type { World } from "../world.ts";

const as = "administrator";
const password = "wolken boven zee";
const unused = () => crypto.randomUUID().slice(0, 13);

/** Signing in, the own account, and what administrators do. */
export const peopleVisits: Visits = {
  "GET /": { as: "author" },
  "GET /preferences": { as: "author" },
  "POST /preferences": { as: "author", form: { theme: "dark", returnTo: "/" } },
  "GET /sign-in": { as: "author", query: "?next=/account" },
  "POST /sign-in": { as: "author", form: ({ home }) => ({ email: home.emails.trainer, password: castPassword }) },
  "GET /sign-out": { as: "author" },
  "POST /sign-out": { as: "author" },
  "GET /forgotten-password": { as: "author" },
  "POST /forgotten-password": { as: "author", form: ({ home }) => ({ email: home.emails.author }) },
  "GET /reset-password/:token": { as: "author", params: resetToken },
  "POST /reset-password/:token": { as: "author", params: resetToken, form: { password } },
  "GET /invitation/:token": { as: "author", params: invitationToken },
  "POST /invitation/:token": {
    as: "author",
    params: invitationToken,
    form: { name: "Gast", language: "nl", password },
  },
  "GET /account": { as: "author" },
  "POST /account": { as: "author", query: "?index", form: { name: `Naam ${mark}`, language: "nl" } },
  "GET /account/password": { as: "author" },
  "POST /account/password": { as: "author", form: { current: castPassword, password: castPassword } },
  "GET /account/record": { as: "author" },
  "GET /account/record/export": { as: "author" },
  "GET /account/record/:statementId": { as: "lead", params: ({ statementId }) => ({ statementId }) },
  "GET /account/sessions": { as: "author" },
  "POST /account/sessions": { as: "author" },
  "GET /account/sessions/:sessionId/ending": { as: "author", params: session },
  "POST /account/sessions/:sessionId/ending": { as: "author", params: session },
  "GET /administration": { as },
  "GET /administration/people": { as },
  "GET /administration/people/invitation": { as },
  "POST /administration/people/invitation": {
    as,
    form: () => ({ name: `Gast ${mark}`, email: `${unused()}@kennismap.example`, role: "trainer" }),
  },
  "GET /administration/people/:personId": { as, params: colleague },
  "POST /administration/people/:personId": { as, params: stranger, form: { role: "trainer" } },
  "GET /administration/people/:personId/email": { as, params: colleague },
  "POST /administration/people/:personId/email": {
    as,
    params: stranger,
    form: () => ({ email: `${unused()}@kennismap.example` }),
  },
  "GET /administration/people/:personId/deactivation": { as, params: colleague },
  "POST /administration/people/:personId/deactivation": { as, params: stranger },
  "GET /administration/people/:personId/reactivation": { as, params: colleague },
  "POST /administration/people/:personId/reactivation": { as, params: (world) => stranger(world, new Date()) },
  "GET /administration/invitations/:invitationId/withdrawal": { as, params: invitation },
  "POST /administration/invitations/:invitationId/withdrawal": { as, params: invitation },
  "GET /administration/grants/:grantId/ending": { as, params: grant },
  "POST /administration/grants/:grantId/ending": { as, params: grant, form: { back: "/administration/people" } },
  "GET /administration/memberships/:membershipId/ending": { as, params: membership },
  "POST /administration/memberships/:membershipId/ending": {
    as,
    params: membership,
    form: { back: "/administration/teams" },
  },
  "GET /administration/teams": { as },
  "POST /administration/teams": { as, form: () => ({ name: `Team ${mark} ${unused()}` }) },
  "GET /administration/teams/:teamId": { as, params: team },
  "POST /administration/teams/:teamId": {
    as,
    params: newTeam,
    form: ({ home }) => ({ personId: home.newcomer.personId }),
  },
  "GET /administration/teams/:teamId/name": { as, params: team },
  "POST /administration/teams/:teamId/name": {
    as,
    params: newTeam,
    form: () => ({ name: `Naam ${mark} ${unused()}` }),
  },
  "GET /administration/teams/:teamId/lead": { as, params: team },
  "POST /administration/teams/:teamId/lead": {
    as,
    params: newTeam,
    form: ({ home }) => ({ personId: home.trainer.personId }),
  },
  "GET /administration/organisation": { as },
  "POST /administration/organisation": { as, form: { name: `Kade ${mark}`, language: "nl", crisisRoute: "" } },
  "GET /administration/packages": { as },
  "POST /administration/packages": { as, form: { package: "er-is-geen-pakket" } },
  "GET /administration/statements": { as },
  "GET /administration/statements/export": { as, query: "?format=jsonl" },
  "GET /administration/statements/live": { as },
  "GET /administration/statements/:statementId": { as, params: ({ statementId }) => ({ statementId }) },
  "GET /administration/events": { as },
};

async function resetToken({ home }: World) {
  const token = newToken();
  await database().passwordReset.create({
    data: { personId: home.author.personId, tokenHash: tokenHash(token), expiresAt: fromNow(hour) },
  });
  return { token };
}

async function invitationToken({ home }: World) {
  const { token } = await invite(home.administrator, { name: `Gast ${mark}`, email: `${unused()}@kennismap.example` });
  return { token };
}

async function invitation({ home }: World) {
  const { id } = await invite(home.administrator, { name: `Gast ${mark}`, email: `${unused()}@kennismap.example` });
  return { invitationId: id };
}

async function session({ home }: World) {
  const { actor } = await transaction((tx) => startSession(tx, home.author.personId, `browser ${mark}`));
  return { sessionId: actor.sessionId! };
}

function colleague({ home }: World) {
  return { personId: home.newcomer.personId };
}

/** Someone of the first organisation about whom nothing has been decided. */
async function stranger({ home }: World, deactivatedAt: Date | null = null) {
  const { organisationId } = home.author;
  const email = `${unused()}@kennismap.example`;
  const { id } = await database().person.create({
    data: { organisationId, name: `Iemand ${mark}`, email, deactivatedAt },
  });
  return { personId: id };
}

async function grant(world: World) {
  const { organisationId } = world.home.author;
  const { personId } = await stranger(world);
  const { id } = await database().grant.create({ data: { organisationId, personId, role: "trainer" } });
  return { grantId: id };
}

async function membership(world: World) {
  const { personId } = await stranger(world);
  const joined = await beginMembership(world.home.administrator, world.home.teams.south.id, personId);
  return { membershipId: joined!.id };
}

function team({ home }: World) {
  return { teamId: home.teams.north.id };
}

async function newTeam({ home }: World) {
  return { teamId: (await foundTeam(home.administrator, { name: `Nieuw ${mark} ${unused()}` })).id };
}
