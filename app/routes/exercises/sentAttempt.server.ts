import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { beginAttempt, finishAttempt, saveAttempt } from "#app/exercises/attempt.server.ts";
import type { AnsweredAttempt, SentAttempt } from "#app/exercises/attempt.ts";
import { learnerExercise } from "#app/exercises/exerciseVersion.server.ts";
import type { LearnerExercise } from "#app/exercises/learnerExercise.ts";
import { kindOf } from "#app/exercises/registry.ts";
import { ownStanding } from "#app/exercises/standing.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { found } from "#app/platform/found.ts";
import { ownerField, refuseOthersPage } from "#app/platform/pageOwner.ts";
import { isRefusal, Refusal } from "#app/platform/refusal.ts";
import { sentForm, sentJson } from "#app/platform/sentBody.server.ts";
import { requireActor } from "../actor.server.ts";
import { identifier } from "../identifier.ts";
import { nextAddress, shownPage } from "../next.ts";
import { jsonFor } from "../signedIn.server.ts";
import { permitted } from "./permitted.server.ts";

const json = z.object({
  number: z.int().positive(),
  savedFrom: z.string().nullable(),
  finish: z.boolean(),
  answer: z.unknown(),
});

const fields = z.object({
  number: z.coerce.number().int().positive(),
  savedFrom: z.string().transform((text) => text || null),
  finish: z.string().transform((text) => text === "yes"),
});

/**
 * The action of an address to which answers go. Scripts hear 401 and codes in JSON; a plain form leads to signing in
 * and back to its page. `onFinished` is what a finished attempt means where it was made, such as a part of a course.
 */
export async function answerAttempt(
  args: ActionFunctionArgs,
  exerciseVersionId: string | undefined,
  onFinished?: (actor: Actor) => Promise<unknown>,
): Promise<Response> {
  const receive = (actor: Actor) => receiveAttempt(actor, args.request, exerciseVersionId, () => onFinished?.(actor));
  const { headers } = args.request;
  const isScript = [headers.get("accept"), headers.get("content-type")].some((type) => type?.includes("json"));
  return isScript ? jsonFor(receive)(args) : receive(await requireActor(args.request, args.context));
}

/** Keeps what a page sends of an attempt, and finishes it when that was asked and every question has an answer. */
async function receiveAttempt(
  actor: Actor,
  request: Request,
  exerciseVersionId: string | undefined,
  onFinished: () => Promise<unknown> | undefined,
): Promise<Response> {
  const id = identifier(exerciseVersionId);
  const exercise = found(await learnerExercise(actor, id, permitted));
  if (request.headers.get("content-type")?.startsWith("application/json")) {
    const sent = parsed(json, await sentJson(request));
    return Response.json(await keepAttempt(actor, exercise, sent, onFinished));
  }
  let form = new FormData();
  form.set("page", shownPage(request));
  try {
    form = await sentForm(request);
    refuseOthersPage(actor, form.get(ownerField));
    return redirect(
      wayBack(exercise, await keepAttempt(actor, exercise, sentInForm(exercise, form), onFinished), form),
    );
  } catch (error) {
    if (isRefusal(error)) return redirect(backTo(id, form, { refused: [`${id}.${error.code}`] }));
    throw error;
  }
}

async function keepAttempt(
  actor: Actor,
  exercise: LearnerExercise,
  sent: SentAttempt,
  onFinished: () => Promise<unknown> | undefined,
): Promise<AnsweredAttempt> {
  const kind = kindOf(exercise.kind);
  const given = sent.answer ?? kind.emptyAnswer();
  const attempt = found(await beginAttempt(actor, exercise.id, permitted, sent.number));
  const open = sent.finish ? openIn(exercise, given) : [];
  const keep = sent.finish && open.length === 0 ? finishAttempt : saveAttempt;
  const kept = found(await keep(actor, attempt.id, given, sent.savedFrom));
  if (kept.outcome) await onFinished();
  return { standing: found(await ownStanding(actor, exercise.id)), open };
}

function openIn(exercise: LearnerExercise, given: unknown): string[] {
  const kind = kindOf(exercise.kind);
  const answer = kind.answer.safeParse(given);
  return answer.success ? kind.unanswered(exercise.definition, answer.data) : [];
}

function sentInForm(exercise: LearnerExercise, form: FormData): SentAttempt {
  const answer = kindOf(exercise.kind).answerFromForm(exercise.definition, form);
  return { ...parsed(fields, Object.fromEntries(form)), answer };
}

function parsed<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const result = schema.safeParse(input);
  if (!result.success) throw new Refusal("exercise.answer", "invalid");
  return result.data;
}

/** The page of the form, at the exercise, knowing which questions are still open. */
function wayBack(exercise: LearnerExercise, { open }: AnsweredAttempt, form: FormData): string {
  return backTo(exercise.id, form, { open: open.map((question) => `${exercise.id}.${question}`) });
}

function backTo(id: string, form: FormData, says: { open?: string[]; refused?: string[] }): string {
  const page = new URL(nextAddress(form.get("page")), "http://here");
  for (const name of ["again", "open", "refused"]) page.searchParams.delete(name);
  for (const [name, values] of Object.entries(says)) {
    for (const value of values) page.searchParams.append(name, value);
  }
  return `${page.pathname}${page.search}#exercise-${id}`;
}
