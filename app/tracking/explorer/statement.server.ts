import type { Actor } from "#app/platform/actor.ts";
import { pool } from "#app/platform/database.server.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { findStatement } from "#app/xapi/reading/reading.server.ts";
import { termOf } from "#app/xapi/storing/term.ts";
import { shownStatements } from "../sentence/shownStatement.server.ts";
import { isWithin } from "./naming.ts";
import { reachOf } from "./reach.server.ts";
import type { Reach, View } from "./reach.server.ts";

/** One statement as a sentence and as it is stored, also when it was voided; null when it is not there or not to be seen. */
export async function readStatement(actor: Actor, view: View, id: string) {
  const reach = await reachOf(actor, view);
  const credential = applicationCredential(actor.organisationId);
  const standing = await findStatement(credential, id);
  const found = standing ?? (await findStatement(credential, id, true));
  if (found === null) return null;
  const statement = JSON.parse(found.text) as StoredStatement;
  if (!(await isSeen(reach, statement))) return null;
  const [shown] = await shownStatements(actor, [statement]);
  return { ...shown!, voided: standing === null, json: asWritten(statement), exact: found.text };
}

/** The statement in the order of the specification, however it was sent. */
function asWritten(statement: StoredStatement): string {
  const { id, actor, verb, object, result, context, timestamp, ...rest } = statement;
  return JSON.stringify({ id, actor, verb, object, result, context, timestamp, ...rest }, null, 2);
}

async function isSeen(reach: Reach, statement: StoredStatement): Promise<boolean> {
  if (!isWithin(reach, statement)) return false;
  const { organisationId, without } = reach;
  const { rows } = await pool().query<{ isHidden: boolean | null }>({
    name: "tracking_hidden",
    text: `with recursive chain (id, depth) as (
        select $2::uuid, 0
        union
        select there."refersToId", depth + 1 from chain
        join "Statement" there on there."organisationId" = $1 and there.id = chain.id
        where there."refersToId" is not null and depth < 50
      )
      select bool_or($3::uuid = any(there.terms)) and not coalesce(bool_or($4::uuid = any(there.terms)), false) as "isHidden"
      from chain join "Statement" there on there."organisationId" = $1 and there.id = chain.id`,
    values: [
      ...[organisationId, statement.id],
      termOf(organisationId, "mark", without.mark),
      without.unless === undefined ? null : termOf(organisationId, "mark", without.unless),
    ],
  });
  return rows[0]?.isHidden !== true;
}
