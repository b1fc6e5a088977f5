import type { StoredStatement } from "./statement.ts";

type Properties = Readonly<Record<string, unknown>>;

/** A statement with only what identifies its agents, groups, verb and activities (xAPI 1.0.3 Communication 2.1.3). */
export function idsOnly(statement: StoredStatement): Properties {
  const brief = essentials(statement as unknown as Properties);
  return { ...brief, authority: identified(statement.authority as Properties) };
}

function essentials(statement: Properties): Properties {
  const { actor, verb, object, context } = statement as Record<string, Properties>;
  return {
    ...statement,
    actor: identified(actor!),
    verb: { id: verb!["id"] },
    object: object!["objectType"] === "SubStatement" ? essentials(object!) : identified(object!),
    ...(context === undefined ? {} : { context: briefContext(context) }),
  };
}

function identified(thing: Properties): Properties {
  const { name: _name, definition: _definition, member, ...rest } = thing;
  const known = ["mbox", "mbox_sha1sum", "openid", "account"].some((identifier) => identifier in rest);
  if (member === undefined || known) return rest;
  return { ...rest, member: (member as Properties[]).map(identified) };
}

function briefContext(context: Properties): Properties {
  const { instructor, team, contextActivities } = context as Record<string, Properties | undefined>;
  const lists = Object.entries(contextActivities ?? {}).map(([relation, activities]) => [
    relation,
    (activities as Properties[]).map(identified),
  ]);
  return {
    ...context,
    ...(instructor === undefined ? {} : { instructor: identified(instructor) }),
    ...(team === undefined ? {} : { team: identified(team) }),
    ...(contextActivities === undefined ? {} : { contextActivities: Object.fromEntries(lists) }),
  };
}
