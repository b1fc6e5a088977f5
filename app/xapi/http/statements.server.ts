import type { Credential } from "../credential.ts";
import { Fault } from "../fault.ts";
import { questionOf } from "../filter.ts";
import type { Filter, Format } from "../filter.ts";
import { idsOnly } from "../format.ts";
import { uuid } from "../iri.ts";
import { findStatement, listStatements } from "../reading.server.ts";
import type { StoredStatement } from "../statement.ts";
import { storeStatements } from "../store.server.ts";
import { readStatements } from "./body.server.ts";
import { converse, principal } from "./conversation.server.ts";

/** GET, HEAD, POST and PUT /xapi/statements (xAPI 1.0.3 Communication 2.1), from a network address. */
export function answerStatements(request: Request, address: string): Promise<Response> {
  return converse(request, async () => {
    const credential = await principal(request, address);
    if (request.method === "GET" || request.method === "HEAD") return show(credential, new URL(request.url));
    if (request.method === "POST") return add(credential, request);
    if (request.method === "PUT") return put(credential, request);
    throw new Fault(405, "Statements are read with GET and stored with POST or PUT.");
  });
}

async function show(credential: Credential, url: URL): Promise<Response> {
  const question = questionOf(url.searchParams);
  if (!("statementId" in question)) return showList(credential, question.filter, question.format, url);
  const statement = await findStatement(credential, question.statementId, question.voided);
  if (statement === null) throw new Fault(404, "There is no statement with this id.");
  const stored = new Date(statement.stored);
  const headers = { "Last-Modified": stored.toUTCString(), ...consistentThrough(stored) };
  return Response.json(shown(statement, question.format), { headers });
}

async function showList(credential: Credential, filter: Filter, format: Format, url: URL): Promise<Response> {
  const page = await listStatements(credential, filter);
  const next = new URLSearchParams(url.searchParams);
  if (page.nextCursor !== null) next.set("cursor", page.nextCursor);
  const body = {
    statements: page.statements.map((statement) => shown(statement, format)),
    more: page.nextCursor === null ? "" : `${url.pathname}?${next}`,
  };
  return Response.json(body, { headers: consistentThrough(page.consistentThrough) });
}

async function add(credential: Credential, request: Request): Promise<Response> {
  const [parameter] = new URL(request.url).searchParams.keys();
  if (parameter !== undefined) throw new Fault(400, `The parameter '${parameter}' is not known here.`);
  const statements = await readStatements(request, { several: true });
  return Response.json(await storeStatements(credential, statements));
}

async function put(credential: Credential, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const named = uuid.safeParse(searchParams.get("statementId"));
  if ([...searchParams.keys()].length !== 1 || !named.success) {
    throw new Fault(400, "PUT takes one parameter: statementId, a UUID.");
  }
  const [statement] = await readStatements(request, { several: false });
  const id = statement!.id ?? named.data;
  if (id.toLowerCase() !== named.data.toLowerCase()) {
    throw new Fault(400, "The statement's id is not the one of the parameter statementId.");
  }
  await storeStatements(credential, [{ ...statement!, id }]);
  return new Response(null, { status: 204 });
}

function shown(statement: StoredStatement, format: Format): unknown {
  return format === "ids" ? idsOnly(statement) : statement;
}

function consistentThrough(moment: Date): Record<string, string> {
  return { "X-Experience-API-Consistent-Through": moment.toISOString() };
}
