// A whole application, with its worker, that loses its power. Started by instances.test.ts with a database of its own.
import { randomUUID } from "node:crypto";
import { database } from "#app/platform/database.server.ts";
import { becomeReady } from "#app/platform/health.server.ts";
import { serve } from "#app/server.ts";
import { startWorker } from "../../../app/worker.ts";

const [buildFolder = ""] = process.argv.slice(2);
if ((await database().organisation.count()) === 0) {
  await database().organisation.create({ data: { name: "De Overkant", slug: `test-${randomUUID()}` } });
}
await serve({ development: false, buildFolder });
await startWorker();
becomeReady();
process.send!("ready");
process.on("disconnect", () => process.exit());
