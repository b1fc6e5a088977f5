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

/**
 * Adds what statements say of activities to what the LRS knows of them (xAPI 1.0.3 Data 2.4.4.1): a later text replaces
 * an earlier one in the same language, and other properties as a whole. A definition that was learnt is not learnt again.
 */
export async function learnDefinitions(organisationId: string, insertions: readonly Insertion[]): Promise<void> {
  const arriving = new Map<string, { activity: string; definition: string }>();
  for (const { statement, text } of insertions) {
    if (!activitiesOf(statement).some(({ definition }) => definition !== undefined)) continue;
    for (const [activity, definition] of definitionsIn(text)) {
      const name = nameOf(organisationId, activity, definition);
      if (!learnt.has(name)) arriving.set(name, { activity, definition });
    }
  }
  if (arriving.size === 0) return;
  await learn(organisationId, [...arriving.values()]);
  if (learnt.size + arriving.size >= most) learnt.clear();
  for (const name of arriving.keys()) learnt.add(name);
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

async function learn(
  organisationId: string,
  arriving: readonly { activity: string; definition: string }[],
): Promise<void> {
  const first = new Map(arriving.toReversed().map(({ activity, definition }) => [activity, definition]));
  const made = await define(organisationId, first);
  for (const { activity, definition } of arriving) {
    if (made.has(activity) && first.get(activity) === definition) continue;
    await redefine(organisationId, activity, definition);
  }
}

/** Keeps definitions of activities of which nothing is known yet, in one question, and returns those activities. */
async function define(organisationId: string, definitions: ReadonlyMap<string, string>): Promise<Set<string>> {
  const byTerm = new Map([...definitions.keys()].map((id) => [termOf(organisationId, "activity", id), id]));
  const { rows } = await pool().query<{ term: string }>({
    name: "xapi_define",
    // In one order, so that two who define the same never wait for each other.
    text: `insert into "ActivityDefinition" (term, "organisationId", definition)
      select term, $1, definition from unnest($2::uuid[], $3::text[]) as given (term, definition) order by term
      on conflict do nothing returning term`,
    values: [organisationId, [...byTerm.keys()], [...byTerm.values()].map((id) => definitions.get(id))],
  });
  return new Set(rows.map(({ term }) => byTerm.get(term)!));
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
