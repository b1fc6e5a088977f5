import { pool } from "#app/platform/database.server.ts";
import type { Withheld } from "#app/xapi/forwarding/choice.server.ts";
import { forward } from "#app/xapi/forwarding/forward.server.ts";
import { termOf } from "#app/xapi/storing/term.ts";
import { reflectionMark, reflectionMarks } from "../reflection.server.ts";

/** Reflections are shown to nobody but their writer: no other system gets them, nor what refers to them. */
export const reflectionsAmong: Withheld = async (organisationId, statements) => {
  const ids = statements.map(({ id }) => id.toLowerCase());
  const marks = await reflectionMarks(organisationId, statements);
  const { rows } = await pool().query<{ id: string }>({
    text: `select there.id from "Statement" there
      where there."organisationId" = $1 and there.id = any($2::uuid[]) and ($3 = any(there.terms) or exists (
        select from "StatementTerm" marked
        where marked.term = $3 and marked.stored = there.stored and marked.sequence = there.sequence
      ))`,
    values: [organisationId, ids, termOf(organisationId, "mark", reflectionMark)],
  });
  return new Set([...ids.filter((_, place) => marks[place]!.length > 0), ...rows.map(({ id }) => id)]);
};

/** The job that brings a destination what waits for it. */
export function forwardTask(payload: unknown): Promise<void> {
  const { destinationId } = payload as { destinationId: string };
  return forward(destinationId, reflectionsAmong);
}
