import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Sent {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The statements of a POST. */
  statements: Said[];
}
type Said = Record<string, unknown> & { id: string };

/** What it does with a request instead of what an LRS does: answers, hangs, or closes; undefined leaves it to the LRS. */
type Trouble = (sent: Sent) => "hang" | "close" | "store and close" | Answered | undefined;
interface Answered {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface FakeLrs {
  endpoint: string;
  key: string;
  secret: string;
  /** In the order in which they arrived. */
  statements: Said[];
  requests: Sent[];
  trouble: Trouble;
  /** Closes the connections that wait for another request. */
  forgetConnections(): void;
  close(): Promise<void>;
}

/** An LRS of others, which is not ours and cannot be run here. It keeps what it gets, unless it is told to make trouble. */
export async function fakeLrs(port = 0): Promise<FakeLrs> {
  const [key, secret] = ["sleutel", `geheim ${randomUUID()}`];
  const expected = `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url!, "http://lrs");
    const statements = request.method === "POST" ? statementsIn(body, request.headers["content-type"] ?? "") : [];
    const sent: Sent = { method: request.method!, url, headers: request.headers, body, statements };
    lrs.requests.push(sent);
    const trouble = lrs.trouble(sent);
    if (trouble === "hang") return;
    if (trouble === "close") return void request.socket.destroy();
    if (typeof trouble === "object") return answer(response, trouble);
    if (request.headers.authorization !== expected) return answer(response, { status: 401, body: "wie bent u" });
    const outcome = lrsAnswer(lrs.statements, sent);
    if (trouble === "store and close") return void request.socket.destroy();
    return answer(response, outcome);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const lrs: FakeLrs = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/lrs/xapi/`,
    key,
    secret,
    statements: [],
    requests: [],
    trouble: () => undefined,
    forgetConnections: () => server.closeIdleConnections(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return lrs;
}

function lrsAnswer(there: Said[], { method, url, statements }: Sent): Answered {
  if (url.pathname !== "/lrs/xapi/statements") return { status: 404 };
  const byId = new Map(there.map((each) => [each.id, each]));
  if (method === "GET") {
    const id = url.searchParams.get("statementId");
    const found = id === null ? { statements: there.slice(0, 1), more: "" } : byId.get(id);
    return found === undefined ? { status: 404 } : { status: 200, body: JSON.stringify(found) };
  }
  // It answers what it knows with a conflict, also when it says the same, as some products do.
  if (statements.some(({ id }) => byId.has(id))) return { status: 409, body: '{"message":"known already"}' };
  there.push(...statements);
  return { status: 200, body: JSON.stringify(statements.map(({ id }) => id)) };
}

function answer(response: ServerResponse, { status, headers = {}, body = "" }: Answered): void {
  response.writeHead(status, { "Content-Type": "application/json", "X-Experience-API-Version": "1.0.3", ...headers });
  response.end(body);
}

function statementsIn(body: Buffer, contentType: string): Said[] {
  const text = body.toString("latin1");
  const json = contentType.startsWith("multipart/mixed") ? /\r\n\r\n(\[.*?\])\r\n--/s.exec(text)![1]! : text;
  return JSON.parse(Buffer.from(json, "latin1").toString("utf8")) as Said[];
}
