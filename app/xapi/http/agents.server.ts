import { clauses } from "../clause.ts";
import { mayReadAll } from "../credentials/credential.ts";
import type { Credential } from "../credentials/credential.ts";
import { badRequest, Fault } from "../fault.ts";
import { agentParameter, refuseUnknown } from "../reading/filter.ts";
import { personOf } from "../reading/person.server.ts";
import { jsonAnswer } from "./exchange.ts";
import type { Answer, Ask } from "./exchange.ts";
import { onlyMethods } from "./method.ts";

/** GET /agents: what the LRS knows of someone, as a Person (xAPI 1.0.3 Communication 2.4). */
export async function answerAgents({ method, search }: Ask, credential: Credential): Promise<Answer> {
  onlyMethods(method, ["GET", "HEAD"]);
  if (!mayReadAll(credential)) {
    throw new Fault(403, "This credential may not read about agents.", { clause: clauses.authentication });
  }
  refuseUnknown(search, ["agent"], clauses.agents);
  const agent = agentParameter(search, clauses.agents);
  if (agent === undefined) throw badRequest("agent", "is missing", clauses.agents);
  if (agent.objectType === "Group") throw badRequest("agent", "is a Group, not an Agent", clauses.agents);
  return jsonAnswer(await personOf(credential, agent));
}
