import {
  activities,
  activityOf,
  agentOf,
  bodyOf,
  commonVerb,
  makeStatements,
  people,
  sharedCourse,
} from "./sentStatements.ts";
import type { Sharing } from "./sentStatements.ts";

/** One way of using an LRS, and how much of a bare handler's speed it must keep and should. */
export interface Case {
  name: string;
  connections: number;
  least: number;
  aim: number;
  /** What is asked next: the parameters of a GET, or the body of a POST. */
  next(): { asked: string } | { body: string };
}

/** What is stored already, for questions about it. */
export interface Stored {
  ids: readonly string[];
  /** A moment after which more than a page was stored. */
  since: string;
}

/** Every case: reading first, so that each stage reads what the stage stored. */
export function cases({ ids, since }: Stored): Case[] {
  return [...readings(ids, since), ...writings()];
}

function readings(ids: readonly string[], since: string): Case[] {
  let turn = 0;
  const encoded = encodeURIComponent;
  const lists: [name: string, ask: () => string][] = [
    ["unfiltered", () => ""],
    ["by verb", () => `&verb=${encoded(commonVerb)}`],
    ["by agent", () => `&agent=${encoded(agentOf(turn++ % people))}`],
    ["by activity", () => `&activity=${encoded(activityOf(turn++ % activities))}`],
    ["by related activity", () => `&activity=${encoded(sharedCourse)}&related_activities=true`],
    ["since", () => `&since=${encoded(since)}`],
  ];
  return [
    {
      name: "GET by id",
      ...{ connections: 10, least: 40, aim: 60 },
      next: () => ({ asked: `statementId=${ids[turn++ % ids.length]}` }),
    },
    ...lists.map(([name, ask]) => ({
      name: `GET limit=50 ${name}`,
      ...{ connections: 10, least: 40, aim: 60 },
      next: () => ({ asked: `limit=50${ask()}` }),
    })),
  ];
}

function writings(): Case[] {
  const make = makeStatements(1);
  const posts = [
    { name: "POST single", count: 1, connections: 1, least: 50, aim: 70 },
    { name: "POST single", count: 1, connections: 10, least: 40, aim: 60 },
    ...[50, 250].flatMap((count) =>
      [1, 10].map((connections) => ({ name: `POST ${count}`, count, connections, least: 30, aim: 50 })),
    ),
  ];
  return posts.flatMap(({ count, name, ...rest }) =>
    (["shared", "own"] satisfies Sharing[]).map((sharing) => ({
      ...{ ...rest, name: `${name}, ${sharing} course` },
      next: () => ({ body: bodyOf(() => make(sharing), count) }),
    })),
  );
}
