import { hash } from "node:crypto";
import { pool } from "#app/platform/database.server.ts";
import { mergedDefinition } from "../text/activityDefinition.ts";
import type { Insertion } from "./insertion.server.ts";
import { elementsOf, membersOf } from "../text/jsonText.ts";
import { activitiesOf, termOf } from "./term.ts";

const most = 20_000;

/** Definitions that this process has seen stored: nearly every statement repeats one, and costs nothing then. */
const learnt = new Set<string>();

/**
 * Adds what statements say of activities to what the LRS knows of them (xAPI 1.0.3 Data 2.4.4.1): a later text replaces
 * an earlier one in the same language, and other properties as a whole. A definition that was learnt is not learnt again.
 */
export async function learnDefinitions(organisationId: string, insertions: readonly Insertion[]): Promise<void> {
  const arriving = new Map<string, { activity: string; definition: string; sum: string }>();
  for (const { statement, text } of insertions) {
    if (!activitiesOf(statement).some(({ definition }) => definition !== undefined)) continue;
    for (const [activity, definition] of definitionsIn(text)) {
      const sum = hash("sha256", `${organisationId} ${activity} ${definition}`, "base64");
      if (!learnt.has(sum)) arriving.set(sum, { activity, definition, sum });
    }
  }
  for (const { activity, definition, sum } of arriving.values()) {
    await learn(organisationId, activity, definition);
    if (learnt.size >= most) learnt.clear();
    learnt.add(sum);
  }
}

/** What the LRS knows of these activities, as JSON texts by activity id. */
export async function definitionsOf(
  organisationId: string,
  activities: readonly string[],
): Promise<Map<string, string>> {
  const byTerm = new Map(activities.map((id) => [termOf(organisationId, "activity", id), id]));
  const { rows } = await pool().query<{ term: string; definition: string }>({
    name: "xapi_definitions",
    text: `select term, definition from "ActivityDefinition" where term = any($1::uuid[])`,
    values: [[...byTerm.keys()]],
  });
  return new Map(rows.map(({ term, definition }) => [byTerm.get(term)!, definition]));
}

/** Changes what is known only if it is still what it was when it was read; else reads again. */
async function learn(organisationId: string, activity: string, definition: string): Promise<void> {
  const term = termOf(organisationId, "activity", activity);
  for (;;) {
    const known = (await definitionsOf(organisationId, [activity])).get(activity);
    const merged = known === undefined ? definition : mergedDefinition(known, definition);
    if (merged === known) return;
    const { rowCount } = await pool().query({
      name: known === undefined ? "xapi_define" : "xapi_redefine",
      text:
        known === undefined
          ? `insert into "ActivityDefinition" (term, "organisationId", definition) values ($1, $2, $3)
            on conflict do nothing`
          : `update "ActivityDefinition" set definition = $3
            where term = $1 and "organisationId" = $2 and definition = $4`,
      values: known === undefined ? [term, organisationId, merged] : [term, organisationId, merged, known],
    });
    if (rowCount === 1) return;
  }
}

/** Every activity id with a definition in the JSON text of a statement, in the letters in which it stands there. */
function definitionsIn(statement: string): [activity: string, definition: string][] {
  const { object, context } = Object.fromEntries(membersOf(statement));
  const related = context === undefined ? undefined : Object.fromEntries(membersOf(context))["contextActivities"];
  const lists = related === undefined ? [] : membersOf(related).map(([, list]) => list);
  const parts = Object.fromEntries(membersOf(object!));
  const own = parts["objectType"] === '"SubStatement"' ? definitionsIn(object!) : pair(object!);
  return [...own, ...lists.flatMap(elementsOf).flatMap(pair)];
}

function pair(activity: string): [activity: string, definition: string][] {
  const { id, definition } = Object.fromEntries(membersOf(activity));
  return id === undefined || definition === undefined ? [] : [[JSON.parse(id) as string, definition]];
}
