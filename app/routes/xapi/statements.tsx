import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerStatements } from "#app/xapi/http/statements.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  return answerStatements(request);
}

export function action({ request }: ActionFunctionArgs) {
  return answerStatements(request);
}
