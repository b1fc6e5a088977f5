import type { Statement } from "../data/statement.ts";
import { voided } from "../data/verb.ts";
import { activitiesOf } from "../storing/term.ts";

/** Which statements a destination gets; an empty list leaves nothing out. */
export interface Selection {
  verbs: readonly string[];
  activities: readonly string[];
}

/** Whether a statement has one of the verbs, and is about or within one of the activities. */
export function isSelected(statement: Statement, { verbs, activities }: Selection): boolean {
  if (verbs.length > 0 && !verbs.includes(statement.verb.id)) return false;
  return activities.length === 0 || activitiesOf(statement).some(({ id }) => activities.includes(id));
}

/** The statement that this one voids, in small letters, or null: it goes wherever that one went. */
export function voidedBy({ verb, object }: Statement): string | null {
  return verb.id === voided && object.objectType === "StatementRef" ? object.id.toLowerCase() : null;
}
