import { clauses } from "../clause.ts";
import { badRequest, Fault } from "../fault.ts";
import { newestVersion, versionOf } from "../version.ts";
import type { Version } from "../version.ts";
import { answerAbout } from "./about.ts";
import { answerActivities } from "./activities.server.ts";
import { answerAgents } from "./agents.server.ts";
import { plainRequest } from "./alternateRequest.server.ts";
import { crossOrigin, preflight } from "./crossOrigin.ts";
import { answerDocuments } from "./documents.server.ts";
import type { Answer, Ask } from "./exchange.ts";
import { faultAnswer } from "./faultAnswer.server.ts";
import { principal } from "./principal.server.ts";
import { answerStatements } from "./statements.server.ts";

const resources = new Map<string, typeof answerStatements>([
  ["/statements", answerStatements],
  ["/activities", answerActivities],
  ["/activities/state", answerDocuments],
  ["/activities/profile", answerDocuments],
  ["/agents", answerAgents],
  ["/agents/profile", answerDocuments],
]);

/** What the LRS answers to any request under its address, in the manners of the protocol. Never throws. */
export async function answerLrs(ask: Ask): Promise<Answer> {
  const asked = versionOf(ask.headers["x-experience-api-version"] ?? "");
  let spoken: Version = asked ?? newestVersion;
  let answer: Answer;
  try {
    const plain = await plainRequest(ask);
    spoken = versionOf(plain.headers["x-experience-api-version"] ?? "") ?? newestVersion;
    answer = await route(plain, spoken);
  } catch (error) {
    answer = faultAnswer(error, ask, spoken);
  }
  const headers = { "X-Experience-API-Version": spoken, "Cache-Control": "no-store", ...crossOrigin };
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

async function route(ask: Ask, spoken: Version): Promise<Answer> {
  if (ask.method === "OPTIONS") return { status: 204, headers: preflight };
  if (ask.path === "/about") return answerAbout(ask);
  const resource = resources.get(ask.path);
  if (resource === undefined) {
    throw new Fault(404, "The LRS has no resource at this address.", { clause: clauses.resources });
  }
  const credential = await principal(ask);
  refuseOtherVersions(ask);
  if ([...ask.search].some((pair) => pair.join("").includes("\0"))) {
    throw new Fault(400, "A parameter holds the character NUL.", { clause: clauses.encoding });
  }
  return resource(ask, credential, spoken);
}

/** Communication 3.3: every patch of 1.0 and 2.0, and nothing without a version. */
function refuseOtherVersions({ headers }: Ask): void {
  const name = "X-Experience-API-Version";
  const asked = headers[name.toLowerCase()];
  if (asked === undefined) throw badRequest(name, "is missing", clauses.versioning);
  if (versionOf(asked) === null) throw badRequest(name, "is no version that this LRS speaks", clauses.versioning);
}
