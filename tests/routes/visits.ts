import type { Visits } from "./visit.ts";
import { forwardingVisits } from "./visits/forwarding.ts";
import { credentialVisits } from "./visits/credentials.ts";
import { forgettingVisits } from "./visits/forgetting.ts";
import { learningVisits } from "./visits/learning.ts";
import { peopleVisits } from "./visits/people.ts";
import { workVisits } from "./visits/works.ts";

/** Every address with every method it has: whoever adds a route adds its visits, and runs the table again. */
export const visits: Visits = {
  ...peopleVisits,
  ...credentialVisits,
  ...forgettingVisits,
  ...workVisits,
  ...learningVisits,
  ...forwardingVisits,
};
