// A process that loses its power while it delivers, after the statement is stored and before the job is done.
import { setHooks } from "#app/xapi/hooks.server.ts";
import { startWorker } from "../../app/worker.ts";

setHooks({
  async stored() {
    setTimeout(() => process.kill(process.pid, "SIGKILL"), 100);
    // The job is never done; whether the statement was stored is decided by PostgreSQL when the connection breaks.
    await new Promise(() => undefined);
  },
});
await startWorker();
