import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/platform/actor.ts";
import { ownerHeader, refuseOthersPage } from "#app/platform/pageOwner.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import { requireActor } from "./actor.server.ts";

/** A refusal as it travels to a page: RefusalNotice gives it words. */
export interface RefusalAnswer {
  refusal: { code: string; details: Readonly<Record<string, string | number>> };
}

interface DeedOptions {
  inPlace?: boolean;
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
  return formForAnyone(async (args) => act(await requireActor(args.request, args.context), args));
}

/** The same for a form that is there for who is not signed in. */
export function formForAnyone<Result>(act: (args: ActionFunctionArgs) => Promise<Result>) {
  return async function action(args: ActionFunctionArgs) {
    try {
      return await act(args);
    } catch (error) {
      if (isRefusal(error)) return data(answerOf(error), { status: error.status });
      throw error;
    }
  };
}

/**
 * An action of an address that has no page, only `Deed`: a refusal becomes the page that says why. With `inPlace` the
 * page that sent it with a script says so itself.
 */
export function deedFor<Result>(act: (actor: Actor, args: ActionFunctionArgs) => Promise<Result>, how?: DeedOptions) {
  return deedForAnyone(async (args) => act(await requireActor(args.request, args.context), args), how);
}

/** The same for what someone who is not signed in may do too. */
export function deedForAnyone<Result>(
  act: (args: ActionFunctionArgs) => Promise<Result>,
  { inPlace }: DeedOptions = {},
) {
  return async function action(args: ActionFunctionArgs) {
    try {
      return await act(args);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const answer = data(answerOf(error), { status: error.status });
      const isScript = !args.request.headers.get("accept")?.includes("text/html");
      if (inPlace && isScript) return answer;
      throw answer;
    }
  };
}

/**
 * An action or loader of an address that speaks JSON: 401 without a session, refusals with their status, 409 when the
 * page that asks belongs to somebody else than the session.
 */
export function jsonFor(act: (actor: Actor, args: ActionFunctionArgs) => Promise<Response>) {
  return async function action(args: ActionFunctionArgs): Promise<Response> {
    if (args.context.actor === null) return Response.json({ code: "signedOut" }, { status: 401 });
    try {
      refuseOthersPage(args.context.actor, args.request.headers.get(ownerHeader));
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
