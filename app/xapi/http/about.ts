import { clauses } from "../clause.ts";
import { refuseUnknown } from "../reading/filter.ts";
import { jsonAnswer } from "./exchange.ts";
import type { Answer, Ask } from "./exchange.ts";
import { onlyMethods } from "./method.ts";

/** GET /about: which versions this LRS speaks, for anyone and whatever version is asked. */
export function answerAbout({ method, search }: Ask): Answer {
  onlyMethods(method, ["GET", "HEAD"]);
  refuseUnknown(search, [], clauses.about);
  return jsonAnswer({ version: ["1.0.0", "1.0.1", "1.0.2", "1.0.3", "2.0.0"] });
}
