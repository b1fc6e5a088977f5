import type { ActionFunctionArgs } from "@remix-run/node";
import { answerAttempt } from "./sentAttempt.server.ts";

export function action(args: ActionFunctionArgs) {
  return answerAttempt(args, args.params["exerciseVersionId"]);
}
