import { randomUUID } from "node:crypto";
import { log } from "#app/platform/log.server.ts";
import { citation } from "../clause.ts";
import { Fault } from "../fault.ts";
import type { Version } from "../version.ts";
import { jsonAnswer } from "./exchange.ts";
import type { Answer, Ask } from "./exchange.ts";

/** What the sender of a refused request reads: one sentence, and which property breaks which rule of which clause. */
export function faultAnswer(error: unknown, ask: Ask, spoken: Version): Answer {
  if (!(error instanceof Fault)) return bugAnswer(error, ask);
  const { property, rule, clause, headers } = error.details;
  const body = { error: error.message, property, rule, clause: clause && citation(clause, spoken) };
  return jsonAnswer(body, headers, error.status);
}

/** Nothing of the request goes to the log but its method and path. */
function bugAnswer(error: unknown, { method, path }: Ask): Answer {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, method, path: `/xapi${path}`, reference }, "unexpected error");
  return jsonAnswer({ error: `Something went wrong here. Reference: ${reference}.` }, {}, 500);
}
