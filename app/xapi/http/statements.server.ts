import { clauses } from "../clause.ts";
import type { Credential } from "../credentials/credential.ts";
import { badRequest, Fault } from "../fault.ts";
import { questionOf, refuseUnknown } from "../reading/filter.ts";
import type { Question } from "../reading/filter.ts";
import { isUuid } from "../data/iri.ts";
import { findStatement, joinStatements, listStatements } from "../reading/reading.server.ts";
import type { Page } from "../reading/reading.server.ts";
import { storeArrivals } from "../storing/store.server.ts";
import type { Version } from "../version.ts";
import { jsonAnswer, jsonText, noContent } from "./exchange.ts";
import type { Answer, Ask } from "./exchange.ts";
import { faultAnswer } from "./faultAnswer.server.ts";
import { onlyMethods } from "./method.ts";
import { attachmentsAnswer } from "./sentAttachments.server.ts";
import { readArrivals } from "./arrivals.server.ts";
import { shownStatements } from "./shownStatements.server.ts";
import { consistentThrough } from "../storing/consistency.server.ts";

const consistency = "X-Experience-API-Consistent-Through";

/** GET, HEAD, POST and PUT /statements (xAPI 1.0.3 Communication 2.1). Every answer says until when it is complete. */
export async function answerStatements(ask: Ask, credential: Credential, spoken: Version): Promise<Answer> {
  let answer: Answer;
  try {
    answer = await answerOf(ask, credential, spoken);
  } catch (error) {
    answer = faultAnswer(error, ask, spoken);
  }
  if (answer.headers?.[consistency] !== undefined) return answer;
  const moment = await consistentThrough(credential, "other");
  return { ...answer, headers: { ...answer.headers, [consistency]: moment.toISOString() } };
}

async function answerOf(ask: Ask, credential: Credential, spoken: Version): Promise<Answer> {
  onlyMethods(ask.method, ["GET", "HEAD", "POST", "PUT"]);
  if (ask.method === "POST") return add(ask, credential, spoken);
  if (ask.method === "PUT") return put(ask, credential, spoken);
  const question = questionOf(ask.search);
  return "filter" in question ? list(ask, credential, question, spoken) : show(ask, credential, question, spoken);
}

async function show(
  ask: Ask,
  credential: Credential,
  question: Extract<Question, { statementId: string }>,
  spoken: Version,
): Promise<Answer> {
  const found = await findStatement(credential, question.statementId, question.voided);
  if (found === null) throw new Fault(404, "There is no statement with this id.", { clause: clauses.getStatements });
  const [text = ""] = await shownStatements(ask, credential, [found], question.format, spoken);
  const headers = { "Last-Modified": found.stored.toUTCString(), [consistency]: found.consistentThrough.toISOString() };
  return question.attachments ? attachmentsAnswer(credential, text, [text], headers) : jsonText(text, headers);
}

async function list(
  ask: Ask,
  credential: Credential,
  { filter, format, attachments }: Extract<Question, { filter: object }>,
  spoken: Version,
): Promise<Answer> {
  const joined = format === "exact" && !attachments ? await joinStatements(credential, filter) : null;
  if (joined !== null && !(spoken === "1.0.3" && joined.major > 1)) {
    return jsonText(listed(ask, joined, joined.texts), headersOf(joined));
  }
  const page = await listStatements(credential, filter);
  const texts = await shownStatements(ask, credential, page.statements, format, spoken);
  const body = listed(ask, page, texts.join(","));
  return attachments ? attachmentsAnswer(credential, body, texts, headersOf(page)) : jsonText(body, headersOf(page));
}

function listed({ base, search }: Ask, { nextCursor }: Page, texts: string): string {
  const next = new URLSearchParams(search);
  if (nextCursor !== null) next.set("cursor", nextCursor);
  const more = nextCursor === null ? "" : `${base}?${next}`;
  return `{"statements":[${texts}],"more":${JSON.stringify(more)}}`;
}

function headersOf({ newest, consistentThrough: through }: Page): Record<string, string> {
  return {
    [consistency]: through.toISOString(),
    ...(newest !== null && { "Last-Modified": newest.toUTCString() }),
  };
}

async function add(ask: Ask, credential: Credential, spoken: Version): Promise<Answer> {
  refuseUnknown(ask.search, [], clauses.postStatements);
  const { arrivals, contents } = await readArrivals(ask, spoken);
  return jsonAnswer(await storeArrivals(credential, arrivals, { spoken, contents }));
}

async function put(ask: Ask, credential: Credential, spoken: Version): Promise<Answer> {
  refuseUnknown(ask.search, ["statementId"], clauses.putStatement);
  const named = ask.search.get("statementId");
  if (named === null || !isUuid(named)) {
    throw badRequest("statementId", named === null ? "is missing" : "is not a UUID", clauses.putStatement);
  }
  const { arrivals, contents, isList } = await readArrivals(ask, spoken);
  const [arrival] = arrivals;
  if (isList || arrival === undefined) throw badRequest("body", "is not one statement", clauses.putStatement);
  const { id } = arrival.statement;
  if (id !== undefined && id.toLowerCase() !== named.toLowerCase()) {
    throw badRequest("id", "is not the one of the parameter statementId", clauses.putStatement);
  }
  const text = id === undefined ? `{"id":"${named}",${arrival.text.trim().slice(1)}` : arrival.text;
  await storeArrivals(credential, [{ statement: { ...arrival.statement, id: named }, text }], { spoken, contents });
  return noContent;
}
