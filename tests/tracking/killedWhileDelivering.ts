// A process that loses its power while it delivers. Started by delivery.test.ts with a database of its own.
import { setHooks } from "#app/xapi/hooks.server.ts";
import { startWorker } from "../../app/worker.ts";

setHooks({
  async stored() {
    // Its jobs are never done; whether this statement was stored PostgreSQL decides when the connection breaks.
    setTimeout(() => process.kill(process.pid, "SIGKILL"), 100);
    await new Promise(() => undefined);
  },
});
await startWorker();
