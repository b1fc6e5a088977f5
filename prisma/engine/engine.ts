import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MigrationAdapterFactory } from "./migrationAdapter.ts";
import { schemaFiles } from "./schemaFiles.ts";

let loaded = false;

/** Lets Prisma's own schema engine (its WebAssembly build) work on a database, and closes every connection after. */
export async function withSchemaEngine<Result>(
  databaseUrl: string,
  work: (schemaEngine: engine.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  load();
  const factory = new MigrationAdapterFactory(databaseUrl);
  try {
    const datamodels = schemaFiles().map((file): [string, string] => [file.path, file.content]);
    return await work(
      await engine.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory)),
    );
  } finally {
    await factory.dispose();
  }
}

/** The commit of the engine, which must be the one that Prisma's client was made for. */
export function engineCommit(): string {
  load();
  return engine.version();
}

function load(): void {
  if (loaded) return;
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const module = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": engine as never });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`Prisma's schema engine gave up: ${message}`);
      },
    },
  });
  loaded = true;
}
