import { v7 } from "uuid";
import { credentialOf, makeCredential } from "#app/tracking/credentials/credential.server.ts";
import { rotateSecret } from "#app/tracking/credentials/rotation.server.ts";
import type { Visits } from "../visit.ts";
import { mark } from "../world.ts";
import type { World } from "../world.ts";

const as = "administrator";
const form = { label: `Sleutel ${mark}`, scopes: ["statements/write"] };

/** The addresses under which an administrator keeps the keys of the LRS. */
export const credentialVisits: Visits = {
  "GET /administration/credentials": { as },
  "GET /administration/credentials/new": { as },
  "POST /administration/credentials/new": { as, form: () => ({ ...form, id: v7() }) },
  "GET /administration/credentials/:credentialId": { as, params: credential },
  "GET /administration/credentials/:credentialId/change": { as, params: credential },
  "POST /administration/credentials/:credentialId/change": { as, params: credential, form },
  "GET /administration/credentials/:credentialId/rotation": { as, params: credential },
  "POST /administration/credentials/:credentialId/rotation": {
    ...{ as, params: credential },
    form: () => ({ id: v7(), until: "week" }),
  },
  "GET /administration/credentials/:credentialId/ending": { as, params: credential },
  "POST /administration/credentials/:credentialId/ending": { as, params: credential },
  "GET /administration/credentials/:credentialId/secrets/:secretId/ending": { as, params: oldSecret },
  "POST /administration/credentials/:credentialId/secrets/:secretId/ending": { as, params: oldSecret },
};

async function credential({ home }: World) {
  const { id } = await makeCredential(home.administrator, v7(), {
    label: `Sleutel ${mark}`,
    scopes: ["statements/write"],
  });
  return { credentialId: id };
}

async function oldSecret(world: World) {
  const { credentialId } = await credential(world);
  const { administrator } = world.home;
  await rotateSecret(administrator, credentialId, { id: v7(), until: "week" });
  const { secrets } = (await credentialOf(administrator, credentialId))!;
  return { credentialId, secretId: secrets.at(-1)!.id };
}
