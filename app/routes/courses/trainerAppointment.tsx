import { redirect } from "@remix-run/node";
import { z } from "zod";
import { appointTrainer, editionToTrain } from "#app/courses/trainer.server.ts";
import { found } from "#app/platform/found.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { sentForm } from "#app/platform/sentBody.server.ts";
import { identifier } from "../identifier.ts";
import { deedFor } from "../signedIn.server.ts";

export { default } from "../deed.tsx";

export function loader() {
  return redirect("/courses");
}

export const action = deedFor(async (actor, { request, params }) => {
  const slug = params["slug"] ?? "";
  const edition = found(await editionToTrain(actor, slug, identifier(params["editionId"])));
  const person = z.uuid().safeParse((await sentForm(request)).get("personId"));
  if (!person.success) throw new Refusal("trainer.choose", "invalid");
  found(await appointTrainer(actor, edition.id, person.data));
  return redirect(`/courses/${encodeURIComponent(slug)}/trainers?done=appointed`);
});
