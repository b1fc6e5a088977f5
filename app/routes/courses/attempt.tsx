import type { ActionFunctionArgs } from "@remix-run/node";
import { completePart, exerciseOfPart } from "#app/courses/part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import { answerAttempt } from "../exercises/sentAttempt.server.ts";

/** Keeps and finishes answers given inside a course; what is finished well enough completes the part. */
export async function action(args: ActionFunctionArgs) {
  const { slug = "", part = "" } = args.params;
  const { actor } = args.context;
  const exerciseVersionId = actor === null ? undefined : await exerciseOfPart(actor, slug, part);
  return answerAttempt(args, exerciseVersionId, (learner) => completeIfGood(learner, slug, part));
}

/** A quiz that is not passed yet leaves its part open; that is no mistake. */
async function completeIfGood(actor: Actor, slug: string, part: string): Promise<void> {
  try {
    await completePart(actor, slug, part);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
