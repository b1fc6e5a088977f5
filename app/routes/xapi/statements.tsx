import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerStatements } from "#app/xapi/http/statements.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  return answerStatements(request, context.address);
}

export function action({ request, context }: ActionFunctionArgs) {
  return answerStatements(request, context.address);
}
