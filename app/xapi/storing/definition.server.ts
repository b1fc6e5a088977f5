import { hash } from "node:crypto";
import { pool } from "#app/platform/database.server.ts";
import { mergedDefinition } from "../text/activityDefinition.ts";
import type { Insertion } from "./insertion.server.ts";
import { elementsOf, membersOf } from "../text/jsonText.ts";
import { activitiesOf, termOf } from "./term.ts";

const most = 20_000;
const longest = 300;

/** Definitions that this process has seen stored: nearly every statement repeats one, and costs nothing then. */
const learnt = new Set<string>();

/** What a statement says of an activity, under the name by which this process remembers it. */
interface Arriving {
  name: string;
  term: string;
  activity: string;
  definition: string;
}

/** The definitions in these statements that this process has not seen stored. */
export function unlearntDefinitions(organisationId: string, insertions: readonly Insertion[]): Arriving[] {
  const arriving = new Map<string, Arriving>();
  for (const { statement, text } of insertions) {
    if (!activitiesOf(statement).some(({ definition }) => definition !== undefined)) continue;
    for (const [activity, definition] of definitionsIn(text)) {
      const name = nameOf(organisationId, activity, definition);
      if (learnt.has(name)) continue;
      arriving.set(name, { name, term: termOf(organisationId, "activity", activity), activity, definition });
    }
  }
  return [...arriving.values()];
}

/** Of each activity the first definition, by its term: what is kept where nothing is known. */
export function firstDefinitions(arriving: readonly Arriving[]): Map<string, string> {
  return new Map(arriving.toReversed().map(({ term, definition }) => [term, definition]));
}

/**
 * Adds what statements say of activities of which something was known already, and remembers it (xAPI 1.0.3 Data
 * 2.4.4.1): a later text replaces an earlier one in the same language, and other properties as a whole. A definition that
 * was learnt is not learnt again. `defined` are those whose first definitions were kept with the statements.
 */
export async function learnDefinitions(
  organisationId: string,
  arriving: readonly Arriving[],
  defined: ReadonlySet<string>,
): Promise<void> {
  const first = firstDefinitions(arriving);
  for (const { term, activity, definition } of arriving) {
    if (defined.has(term) && first.get(term) === definition) continue;
    await redefine(organisationId, activity, definition);
  }
  if (learnt.size + arriving.length >= most) learnt.clear();
  for (const { name } of arriving) learnt.add(name);
}

function nameOf(organisationId: string, activity: string, definition: string): string {
  const name = `${organisationId} ${activity} ${definition}`;
  return name.length <= longest ? name : hash("sha256", name, "base64");
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
async function redefine(organisationId: string, activity: string, definition: string): Promise<void> {
  for (;;) {
    const known = (await definitionsOf(organisationId, [activity])).get(activity);
    if (known === undefined) return;
    const merged = mergedDefinition(known, definition);
    if (merged === known) return;
    const { rowCount } = await pool().query({
      name: "xapi_redefine",
      text: `update "ActivityDefinition" set definition = $3
        where term = $1 and "organisationId" = $2 and definition = $4`,
      values: [termOf(organisationId, "activity", activity), organisationId, merged, known],
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
