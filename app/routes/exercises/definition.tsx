import { writesExercise } from "#app/authoring/exerciseUse.server.ts";
import { authorExercise } from "#app/exercises/exerciseVersion.server.ts";
import { found } from "#app/platform/found.ts";
import { identifier } from "../identifier.ts";
import { jsonFor } from "../signedIn.server.ts";
import { permitted } from "./permitted.server.ts";

export const loader = jsonFor(async (actor, { params }) => {
  const id = identifier(params["exerciseVersionId"]);
  return Response.json(found(await authorExercise(actor, id, permitted, writesExercise)));
});
