import { database } from "#app/platform/database.server.ts";
import type { StoredStatement } from "../data/statement.ts";
import { isSelected, voidedBy } from "./selection.ts";
import type { Selection } from "./selection.ts";
import { voidingBefore } from "./waiting.server.ts";
import type { Kept, Position } from "./waiting.server.ts";

/** A statement that goes to a destination, and how far the destination is once that was settled. */
export interface Chosen {
  kept: Kept;
  passed: Position | null;
}

/** Says which of these statements no other system may have, whatever it is set to get. */
export type Withheld = (organisationId: string, statements: readonly StoredStatement[]) => Promise<ReadonlySet<string>>;

/**
 * Which of these statements go to a destination, in order. One that voids another goes wherever that went, and nowhere
 * else: also when it came first, which is told right after what it voids.
 */
export async function chosenOf(
  { id: destinationId, organisationId, ...selection }: Selection & { id: string; organisationId: string },
  all: readonly Kept[],
  withheld: Withheld,
): Promise<Chosen[]> {
  const hidden = await withheld(
    organisationId,
    all.map(({ statement }) => statement),
  );
  const selected = all.filter(
    ({ id, statement }) => voidedBy(statement) === null && !hidden.has(id) && isSelected(statement, selection),
  );
  const [known, earlier] = await Promise.all([wentBefore(destinationId, all), voidingBefore(organisationId, selected)]);
  const isWanted = new Set(selected.map(({ id }) => id));
  const gone = new Set(known);
  const chosen = new Map<string, Chosen>();
  for (const kept of all) {
    const target = voidedBy(kept.statement);
    if (target === null ? !isWanted.has(kept.id) : !gone.has(target)) continue;
    gone.add(kept.id);
    const voiding = earlier.get(kept.id);
    const goesAlone = voiding === undefined || chosen.has(voiding.id);
    chosen.set(kept.id, { kept, passed: goesAlone ? kept.position : null });
    if (!goesAlone) chosen.set(voiding.id, { kept: voiding, passed: kept.position });
  }
  return [...chosen.values()];
}

/** Which of the statements that these void went to a destination, or would have if it had taken them. */
async function wentBefore(destinationId: string, all: readonly Kept[]): Promise<string[]> {
  const ids = all.flatMap(({ statement }) => voidedBy(statement) ?? []);
  if (ids.length === 0) return [];
  const where = { destinationId, statementId: { in: ids } };
  const [forwarded, refused] = await Promise.all([
    database().forwardedStatement.findMany({ where, select: { statementId: true } }),
    database().deadLetter.findMany({ where, select: { statementId: true } }),
  ]);
  return [...forwarded, ...refused].map(({ statementId }) => statementId);
}
