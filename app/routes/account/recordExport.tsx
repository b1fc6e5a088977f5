import { exportFor } from "../statements/explored.server.ts";

/** GET: a file with every statement that the filters leave. */
export const loader = exportFor("own");
