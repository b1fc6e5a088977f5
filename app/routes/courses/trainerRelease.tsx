import { redirect } from "@remix-run/node";
import { z } from "zod";
import { releaseTrainer } from "#app/courses/trainer.server.ts";
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
  const person = z.uuid().safeParse((await sentForm(request)).get("personId"));
  if (!person.success) throw new Refusal("trainer.choose", "invalid");
  found(await releaseTrainer(actor, identifier(params["editionId"]), person.data));
  return redirect(`/courses/${encodeURIComponent(params["slug"] ?? "")}/trainers?done=released`);
});
