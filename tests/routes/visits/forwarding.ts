import { randomUUID } from "node:crypto";
import { database } from "#app/platform/database.server.ts";
import { addDestination } from "#app/tracking/forwarding/destination.server.ts";
import type { Visits } from "../visit.ts";
import { mark } from "../world.ts";
import type { World } from "../world.ts";

const as = "administrator";
/** Nobody listens there. */
const endpoint = "http://127.0.0.1:9/xapi";
const said = { name: `LRS ${mark}`, endpoint, key: `sleutel ${mark}`, version: "1.0.3" } as const;
const choice = { verbs: [], otherVerbs: "https://voorbeeld.nl/deed", courses: [], activities: "" };
const form = { ...said, ...choice, secret: "geheim", from: "day", day: "2026-01-01" };

/** The addresses under which an administrator says which other LRSs get statements. */
export const forwardingVisits: Visits = {
  "GET /administration/forwarding": { as },
  "GET /administration/forwarding/new": { as },
  "POST /administration/forwarding/new": { as, form },
  "GET /administration/forwarding/:destinationId": { as, params: destination },
  "POST /administration/forwarding/:destinationId": { as, params: destination },
  "GET /administration/forwarding/:destinationId/settings": { as, params: destination },
  "POST /administration/forwarding/:destinationId/settings": {
    as,
    params: destination,
    form: { ...said, ...choice, secret: "" },
  },
  "GET /administration/forwarding/:destinationId/ending": { as, params: destination },
  "POST /administration/forwarding/:destinationId/ending": { as, params: destination },
  "GET /administration/forwarding/:destinationId/pause": { as, params: destination },
  "POST /administration/forwarding/:destinationId/pause": { as, params: destination },
  "GET /administration/forwarding/:destinationId/resumption": { as, params: destination },
  "POST /administration/forwarding/:destinationId/resumption": { as, params: destination },
  "GET /administration/forwarding/:destinationId/replay": { as, params: destination },
  "POST /administration/forwarding/:destinationId/replay": {
    as,
    params: refusal,
    form: (_, { letter = "" }) => ({ letter }),
  },
  "GET /administration/forwarding/:destinationId/removal": { as, params: destination },
  "POST /administration/forwarding/:destinationId/removal": {
    as,
    params: refusal,
    form: (_, { letter = "" }) => ({ letter }),
  },
};

async function destination({ home }: World) {
  const { id } = await addDestination(home.administrator, {
    ...{ ...said, secret: "geheim", from: "now" },
    ...{ verbs: [], otherVerbs: [], courses: [], activities: [] },
  });
  return { destinationId: id };
}

async function refusal(world: World) {
  const { destinationId } = await destination(world);
  const position = { stored: new Date(), sequence: 1n, refusedAt: new Date() };
  const { id } = await database().deadLetter.create({
    data: { destinationId, statementId: randomUUID(), status: 400, answer: `nee ${mark}`, ...position },
  });
  return { destinationId, letter: id };
}
