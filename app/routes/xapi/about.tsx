import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerAbout } from "#app/xapi/http/about.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  return answerAbout(request);
}

export function action({ request }: ActionFunctionArgs) {
  return answerAbout(request);
}
