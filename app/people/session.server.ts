import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { fromNow, minute, now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { Prisma } from "#app/platform/generated/client.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { settings } from "#app/platform/settings.server.ts";
import { newToken, tokenHash } from "#app/platform/token.server.ts";
import { actorFields, appoint } from "./actor.server.ts";
import type { ActorRow } from "./actor.server.ts";
import { mayEndSession } from "./policy.ts";

/**
 * Who holds this token, or null: unknown, ended, idle for too long, or of someone who may not come in (any more). Every
 * page asks this first, so it is one question to the database.
 */
export async function actorOfToken(token: string): Promise<Actor | null> {
  const session = await standingSession(Prisma.sql`session."tokenHash" = ${tokenHash(token)}`);
  if (session === null) return null;
  await see({ id: session.sessionId, lastSeenAt: session.lastSeenAt });
  return appoint(session.person, session.sessionId);
}

/**
 * Who acts, as she stands now: with the roles of this moment, or null once her session ended. Asking does not keep the
 * session alive, so that a page that only waits is left after a while.
 */
export async function stillSignedIn({ sessionId }: Actor): Promise<Actor | null> {
  const session = sessionId === null ? null : await standingSession(Prisma.sql`session.id = ${sessionId}::uuid`);
  return session && appoint(session.person, session.sessionId);
}

async function standingSession(condition: Prisma.Sql) {
  const at = now();
  const [session] = await database().$queryRaw<SeenSession[]>`
    SELECT session.id AS "sessionId", session."lastSeenAt", person.id, person."organisationId", person.name,
      person.language, person.service, (
        SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'teamId', "teamId")), '[]') FROM "Grant"
        WHERE "personId" = person.id AND "from" <= ${at} AND ("until" IS NULL OR "until" > ${at})
      ) AS grants
    FROM "Session" AS session
    JOIN "Person" AS person ON person.id = session."personId"
    JOIN "Organisation" AS organisation ON organisation.id = person."organisationId"
    WHERE ${condition} AND session."revokedAt" IS NULL
      AND session."lastSeenAt" > ${idleSince()} AND person."deactivatedAt" IS NULL AND person.service IS NULL
      AND NOT (organisation.demo AND ${settings().mode === "live"})`;
  if (session === undefined) return null;
  const { sessionId, lastSeenAt, ...person } = session;
  return { sessionId, lastSeenAt, person };
}

type SeenSession = ActorRow & { sessionId: string; lastSeenAt: Date };

/** Opens a session for someone who has just proven who she is. */
export async function startSession(
  tx: Transaction,
  personId: string,
  userAgent: string,
): Promise<{ token: string; actor: Actor }> {
  const token = newToken();
  const session = await tx.session.create({
    data: { personId, tokenHash: tokenHash(token), userAgent: userAgent.slice(0, 300) },
    select: { id: true, person: { select: actorFields() } },
  });
  const actor = appoint(session.person, session.id);
  await record(tx, actor, "session.started", { sessionId: session.id });
  return { token, actor };
}

/** A session as its owner sees it. */
export interface OpenSession {
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
  current: boolean;
}

/** The browsers in which this person is signed in, the latest first. */
export async function openSessions(actor: Actor): Promise<OpenSession[]> {
  const sessions = await database().session.findMany({
    where: { ...owned(actor), ...stillOpen() },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  return sessions.map((session) => ({ ...session, current: session.id === actor.sessionId }));
}

/** Ends one of a person's own sessions. Null when it is not hers. */
export async function endSession(actor: Actor, sessionId: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    const session = await tx.session.findFirst({ where: { id: sessionId, ...owned(actor) } });
    if (session === null) return null;
    permit(mayEndSession(actor, session));
    await revoke(tx, actor, [session.id]);
    return { id: session.id };
  });
}

/** Ends every session of a person but the one she uses now. */
export async function endOtherSessions(actor: Actor): Promise<void> {
  await transaction((tx) => revokeSessions(tx, actor, actor.personId, actor.sessionId));
}

/** Ends the sessions of a person, inside the verb that asks for it. */
export async function revokeSessions(
  tx: Transaction,
  actor: Actor,
  personId: string,
  except: string | null = null,
): Promise<void> {
  const sessions = await tx.session.findMany({
    where: {
      personId,
      person: { organisationId: actor.organisationId },
      ...stillOpen(),
      ...(except === null ? {} : { NOT: { id: except } }),
    },
    select: { id: true },
  });
  await revoke(
    tx,
    actor,
    sessions.map(({ id }) => id),
  );
}

async function revoke(tx: Transaction, actor: Actor, ids: string[]): Promise<void> {
  for (const sessionId of ids) {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 1) await record(tx, actor, "session.ended", { sessionId });
  }
}

function owned(actor: Actor) {
  return { personId: actor.personId, person: { organisationId: actor.organisationId } };
}

function stillOpen() {
  return { revokedAt: null, lastSeenAt: { gt: idleSince() } };
}

/** Whoever was not seen since then is signed out. */
function idleSince(): Date {
  return fromNow(-settings().sessionIdleMinutes * minute);
}

/** Once a minute is exact enough, and spares the database a write for every page. */
async function see(session: { id: string; lastSeenAt: Date }): Promise<void> {
  if (session.lastSeenAt > fromNow(-minute)) return;
  await database().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now() } });
}
