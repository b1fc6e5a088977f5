import { clauses } from "../clause.ts";
import { mayReadAll, mayReadOwn } from "../credentials/credential.ts";
import type { Credential } from "../credentials/credential.ts";
import { definitionsOf } from "../storing/definition.server.ts";
import { badRequest, Fault } from "../fault.ts";
import { checked, refuseUnknown } from "../reading/filter.ts";
import { isIri } from "../data/iri.ts";
import { objectOf } from "../text/jsonText.ts";
import { jsonText } from "./exchange.ts";
import type { Answer, Ask } from "./exchange.ts";
import { onlyMethods } from "./method.ts";

/** GET /activities: everything that statements said of an activity, as one Activity (xAPI 1.0.3 Communication 2.5). */
export async function answerActivities({ method, search }: Ask, credential: Credential): Promise<Answer> {
  onlyMethods(method, ["GET", "HEAD"]);
  if (!mayReadAll(credential) && !mayReadOwn(credential)) {
    throw new Fault(403, "This credential may not read activities.", { clause: clauses.authentication });
  }
  refuseUnknown(search, ["activityId"], clauses.activities);
  const id = checked(search, "activityId", isIri, "is not an IRI", clauses.activities);
  if (id === undefined) throw badRequest("activityId", "is missing", clauses.activities);
  const definition = (await definitionsOf(credential.organisationId, [id])).get(id);
  const members: [string, string][] = [
    ["objectType", '"Activity"'],
    ["id", JSON.stringify(id)],
    ...(definition === undefined ? [] : ([["definition", definition]] as [string, string][])),
  ];
  return jsonText(objectOf(members));
}
