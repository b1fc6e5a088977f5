// A Node handler that only parses and inserts, or selects: what every LRS on this machine and database would do at
// least. Parameters: the port, the address of the database, and the organisation whose statements it shows.
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import pg from "pg";
import type { Statement } from "#app/xapi/data/statement.ts";
import { bareInsert, bareRowOf, bareSelect } from "./bareStore.ts";

const [port, connectionString, organisationId] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 }).on("error", () => {});

createServer(async (request, response) => {
  const answer = request.method === "POST" ? await insert(await bodyOf(request)) : await select(request.url!);
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(answer) });
  response.end(answer);
}).listen(Number(port), "127.0.0.1", () => process.stdout.write("ready\n"));

async function insert(body: string): Promise<string> {
  const sent = JSON.parse(body) as Statement | Statement[];
  return JSON.stringify(await bareInsert(pool, [sent].flat().map(bareRowOf)));
}

async function select(url: string): Promise<string> {
  const found = await bareSelect(pool, organisationId!, new URL(url, "http://localhost").searchParams);
  return `{"statements":[${found.join(",")}],"more":""}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
