import { randomUUID } from "node:crypto";
import { database } from "#app/platform/database.server.ts";
import { forget } from "#app/tracking/forgetting/forgetting.server.ts";
import { workOff } from "#app/worker.ts";
import type { Visits } from "../visit.ts";
import { mark } from "../world.ts";
import type { World } from "../world.ts";

const as = "administrator";
const path = "/administration/people/:personId/forgetting";

/** The addresses under which an administrator has a person forgotten. */
export const forgettingVisits: Visits = {
  [`GET ${path}`]: { as, params: formerColleague },
  [`POST ${path}`]: { as, params: formerColleague, form: { sure: "on" } },
  [`GET ${path}/:forgettingId/list`]: { as, params: forgotten },
  [`GET ${path}/:forgettingId/clearing`]: { as, params: forgotten },
  [`POST ${path}/:forgettingId/clearing`]: { as, params: forgotten },
};

async function formerColleague({ home }: World) {
  const { id } = await database().person.create({
    data: {
      organisationId: home.organisation.id,
      name: `Oud Collega ${mark}`,
      email: `${randomUUID()}@kennismap.example`,
    },
  });
  return { personId: id };
}

async function forgotten(world: World) {
  const { personId } = await formerColleague(world);
  const { id } = (await forget(world.home.administrator, personId, []))!;
  await workOff();
  return { personId, forgettingId: id };
}
