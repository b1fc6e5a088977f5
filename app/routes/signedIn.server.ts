import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/platform/actor.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import { requireActor } from "./actor.server.ts";

/** A refusal as it travels to a page: RefusalNotice gives it words. */
export interface RefusalAnswer {
  refusal: { code: string; details: Readonly<Record<string, string | number>> };
}

/** A loader for who is signed in; a refusal becomes the page that says why, with its status. */
export function pageFor<Result>(read: (actor: Actor, args: LoaderFunctionArgs) => Promise<Result>) {
  return async function loader(args: LoaderFunctionArgs): Promise<Result> {
    const actor = await requireActor(args.request, args.context);
    try {
      return await read(actor, args);
    } catch (error) {
      if (isRefusal(error)) throw data(answerOf(error), { status: error.status });
      throw error;
    }
  };
}

/** An action for who is signed in; a refusal comes back to the page that sent the form, so that nothing typed is lost. */
export function formFor<Result>(act: (actor: Actor, args: ActionFunctionArgs) => Promise<Result>) {
  return async function action(args: ActionFunctionArgs) {
    const actor = await requireActor(args.request, args.context);
    try {
      return await act(actor, args);
    } catch (error) {
      if (isRefusal(error)) return data(answerOf(error), { status: error.status });
      throw error;
    }
  };
}

/** An action or loader of an address that speaks JSON: 401 without a session, refusals with their status. */
export function jsonFor(act: (actor: Actor, args: ActionFunctionArgs) => Promise<Response>) {
  return async function action(args: ActionFunctionArgs): Promise<Response> {
    if (args.context.actor === null) return Response.json({ code: "signedOut" }, { status: 401 });
    try {
      return await act(args.context.actor, args);
    } catch (error) {
      if (isRefusal(error)) return Response.json(answerOf(error).refusal, { status: error.status });
      throw error;
    }
  };
}

function answerOf(error: { code: string; details: Readonly<Record<string, string | number>> }): RefusalAnswer {
  return { refusal: { code: error.code, details: error.details } };
}
