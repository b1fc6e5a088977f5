import { liveFor } from "../statements/explored.server.ts";

/** GET: what is stored from now on, as server-sent events. */
export const loader = liveFor("organisation");
