import { second } from "#app/platform/clock.ts";
import { isObject } from "../data/rule.ts";
import { headersFor, troubleOf } from "./delivery.server.ts";
import { exchange } from "./exchange.server.ts";
import { Trouble } from "./trouble.ts";
import type { OpenDestination } from "./destination.server.ts";

const patience = 10 * second;

/**
 * Asks a destination for one statement, which changes nothing there. "unread": it is an LRS that knows the key, which may
 * not read there; that is enough for forwarding. Throws the Trouble that forwarding would have.
 */
export async function tryConnection(
  destination: Pick<OpenDestination, "endpoint" | "key" | "secret" | "version">,
): Promise<"read" | "unread"> {
  const headers = headersFor(destination);
  const answer = await exchange(new URL("statements?limit=1", destination.endpoint), { headers, patience });
  if (answer.status === 403 && answer.headers["x-experience-api-version"] !== undefined) return "unread";
  if (answer.status !== 200) throw troubleOf(destination, answer);
  if (!isList(answer.text)) throw new Trouble("notAnLrs", { status: answer.status });
  return "read";
}

function isList(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) && Array.isArray(value["statements"]);
  } catch {
    return false;
  }
}
