import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
  SqlResultSet,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

const oid = { char: 18, text: 25, nameArray: 1003, textArray: 1009 };

/**
 * Prisma's adapter made fit for migrations: it accepts the catalogue's columns of type "char" and name[], and sends a
 * script to the server whole (so that it is one transaction, and a $$ body is not cut at its semicolons).
 */
export class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "@prisma/adapter-pg";
  readonly #url: string;
  readonly #open = new Set<SqlDriverAdapter>();

  constructor(url: string) {
    this.#url = url;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.#connectTo(this.#url);
  }

  /** A scratch database on the same server, in which the engine replays the migrations to see what they amount to. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `shadow_${crypto.randomUUID().replaceAll("-", "")}`;
    const admin = await this.connect();
    await admin.executeScript(`CREATE DATABASE "${name}" TEMPLATE template0`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const shadow = await this.#connectTo(url.href);
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await admin.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return shadow;
  }

  /** Closes what the engine leaves open. */
  async dispose(): Promise<void> {
    for (const adapter of [...this.#open].reverse()) await adapter.dispose();
    this.#open.clear();
  }

  async #connectTo(url: string): Promise<SqlDriverAdapter> {
    const pool = new pg.Pool({ connectionString: url, max: 1, Client: CatalogueClient });
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    const dispose = adapter.dispose.bind(adapter);
    let disposed = false;
    adapter.dispose = async () => {
      if (!disposed) await dispose();
      disposed = true;
    };
    adapter.executeScript = async (script) => void (await pool.query(script));
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => {
      const started = await startTransaction(level);
      markCharacters(started);
      return started;
    };
    markCharacters(adapter);
    this.#open.add(adapter);
    return adapter;
  }
}

type CharacterRows = unknown[][] & { characterColumns?: number[] };

function markCharacters(adapter: SqlQueryable): void {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query): Promise<SqlResultSet> => {
    const result = await queryRaw(query);
    for (const column of (result.rows as CharacterRows).characterColumns ?? []) {
      result.columnTypes[column] = ColumnTypeEnum.Character;
    }
    return result;
  };
}

/** Presents "char" as text and name[] as text[], and remembers on the rows which columns were "char". */
class CatalogueClient extends pg.Client {
  // oxlint-disable-next-line typescript/no-explicit-any -- pg's query has seven overloads
  override query(...parameters: any[]): any {
    const callback = parameters.at(-1);
    if (typeof callback === "function") {
      parameters[parameters.length - 1] = (error: unknown, answer: Answer) => callback(error, presentAsText(answer));
    }
    const answer = (super.query as (...all: unknown[]) => unknown)(...parameters);
    return answer instanceof Promise ? answer.then(presentAsText) : answer;
  }
}

type Answer = pg.QueryArrayResult | pg.QueryArrayResult[] | undefined;

function presentAsText(answer: Answer): Answer {
  for (const result of Array.isArray(answer) ? answer : [answer]) {
    if (!result) continue;
    const characters: number[] = [];
    for (const [column, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID === oid.char) characters.push(column);
      if (field.dataTypeID === oid.char) field.dataTypeID = oid.text;
      if (field.dataTypeID === oid.nameArray) field.dataTypeID = oid.textArray;
    }
    if (characters.length > 0) Object.defineProperty(result.rows, "characterColumns", { value: characters });
  }
  return answer;
}
