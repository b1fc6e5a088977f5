import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ExternalLrs {
  /** The settings that make it the organisation's LRS. */
  settings: { LRS_ENDPOINT: string; LRS_KEY: string; LRS_SECRET: string };
  /** Statements by id, as they arrived. */
  statements: Map<string, Record<string, unknown>>;
  /** How many requests it had. */
  requests: () => number;
  close(): Promise<void>;
}

/**
 * The organisation's own LRS, which is not ours and cannot be run here: it refuses the first requests with the given
 * answers, accepts then, and answers a known id with a conflict, as some products do.
 */
export async function externalLrs(
  troubles: ("error" | "hang up" | "never" | "stored, but no answer")[] = [],
): Promise<ExternalLrs> {
  const statements = new Map<string, Record<string, unknown>>();
  const expected = `Basic ${Buffer.from("sleutel:geheim").toString("base64")}`;
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const trouble = troubles.shift();
    if (trouble === "error") return void response.writeHead(503).end("busy");
    if (trouble === "never") return;
    if (trouble === "hang up") return void request.socket.destroy();
    if (request.headers.authorization !== expected) return void response.writeHead(401).end();
    if (request.headers["x-experience-api-version"] !== "1.0.3") return void response.writeHead(400).end();
    const url = new URL(request.url!, "http://lrs");
    if (url.pathname !== "/lrs/xapi/statements") return void response.writeHead(404).end();
    const json = { "content-type": "application/json" };
    if (request.method === "GET") {
      const found = statements.get(url.searchParams.get("statementId") ?? "");
      return void response.writeHead(found ? 200 : 404, json).end(JSON.stringify(found ?? {}));
    }
    const statement = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> & { id: string };
    if (statements.has(statement.id)) return void response.writeHead(409).end();
    statements.set(statement.id, statement);
    if (trouble === "stored, but no answer") return void request.socket.destroy();
    response.writeHead(200, json).end(JSON.stringify([statement.id]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { LRS_ENDPOINT: `http://127.0.0.1:${port}/lrs/xapi`, LRS_KEY: "sleutel", LRS_SECRET: "geheim" },
    statements,
    requests: () => requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
