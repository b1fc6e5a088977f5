import { Fault } from "../fault.ts";
import { converse } from "./conversation.server.ts";

/** GET /xapi/about: which versions this LRS speaks, for anyone and whatever version is asked (Communication 2.8). */
export function answerAbout(request: Request): Promise<Response> {
  return converse(request, async () => {
    if (request.method !== "GET" && request.method !== "HEAD") throw new Fault(405, "This address is only read.");
    return Response.json({ version: ["1.0.0", "1.0.1", "1.0.2", "1.0.3"] });
  });
}
