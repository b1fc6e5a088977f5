import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { settings } from "#app/platform/settings.server.ts";
import { forwardedCopies } from "#app/xapi/forwarding/copies.server.ts";
import { mayForget } from "../policy.ts";

const page = 5000;

/** How far the latest forgetting of a person is and what it did; null when she was never forgotten. */
export async function latestForgetting(actor: Actor, personId: string) {
  permit(mayForget(actor));
  const forgetting = await database().forgetting.findFirst({
    where: { organisationId: actor.organisationId, subjectId: personId },
    orderBy: { askedAt: "desc" },
    select: {
      ...{ id: true, askedAt: true, stage: true, finishedAt: true, clearedAt: true, traces: true },
      ...{ removed: true, changed: true, voided: true, documents: true, definitions: true, attachments: true },
    },
  });
  if (forgetting === null) return null;
  const isTold = forgetting.finishedAt !== null && forgetting.clearedAt === null;
  return {
    ...forgetting,
    // While it runs they are none of anyone's business.
    traces: isTold ? forgetting.traces : [],
    soFar: isTold ? 0 : await database().forgottenStatement.count({ where: { forgettingId: forgetting.id } }),
    copies: isTold ? await copiesByDestination(actor, forgetting.id) : [],
    voidedIds: isTold ? await voidedOf(forgetting.id) : [],
    elsewhere: settings().lrs?.endpoint ?? null,
  };
}

/** Every statement of a forgetting as lines of CSV, one for each copy; null when there is no such list. */
export async function forgottenList(
  actor: Actor,
  personId: string,
  id: string,
): Promise<AsyncGenerator<string> | null> {
  permit(mayForget(actor));
  const { organisationId } = actor;
  const known = await database().forgetting.count({
    where: { id, organisationId, subjectId: personId, NOT: { finishedAt: null }, clearedAt: null },
  });
  return known === 0 ? null : linesOf(organisationId, id);
}

async function* linesOf(organisationId: string, id: string): AsyncGenerator<string> {
  yield "statement,stored,removed,voided,destination,endpoint,forwarded\r\n";
  for await (const statements of pagesOf(id)) {
    const copies = Map.groupBy(await copiesOf(organisationId, statements), (copy) => copy.statementId);
    for (const { statementId, stored, removed, voided } of statements) {
      const facts = [statementId, stored.toISOString(), removed, voided];
      const places = (copies.get(statementId) ?? []).map(({ destination, endpoint, at }) => [
        destination,
        endpoint,
        at.toISOString(),
      ]);
      for (const place of places.length === 0 ? [["", "", ""]] : places) {
        yield `${[...facts, ...place].map(String).map(cell).join(",")}\r\n`;
      }
    }
  }
}

async function copiesByDestination({ organisationId }: Actor, id: string) {
  const found = new Map<string, { destination: string; endpoint: string; count: number }>();
  for await (const statements of pagesOf(id)) {
    for (const { destinationId, destination, endpoint } of await copiesOf(organisationId, statements)) {
      const { count } = found.get(destinationId) ?? { count: 0 };
      found.set(destinationId, { destination, endpoint, count: count + 1 });
    }
  }
  return [...found.values()];
}

async function copiesOf(organisationId: string, statements: readonly { statementId: string }[]) {
  return forwardedCopies(
    organisationId,
    statements.map(({ statementId }) => statementId),
  );
}

async function voidedOf(forgettingId: string): Promise<string[]> {
  const rows = await database().forgottenStatement.findMany({
    where: { forgettingId, voided: true },
    orderBy: { stored: "desc" },
    take: 50,
    select: { statementId: true },
  });
  return rows.map(({ statementId }) => statementId);
}

async function* pagesOf(forgettingId: string) {
  let after: string | undefined;
  for (;;) {
    const rows = await database().forgottenStatement.findMany({
      where: { forgettingId, ...(after !== undefined && { statementId: { gt: after } }) },
      orderBy: { statementId: "asc" },
      take: page,
    });
    if (rows.length > 0) yield rows;
    if (rows.length < page) return;
    after = rows.at(-1)!.statementId;
  }
}

/** A cell that begins as a formula does is not one for a spreadsheet. */
function cell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
