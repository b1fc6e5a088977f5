import XAPI from "xapi-lrs-client";
import type { Statement as ClientStatement } from "xapi-lrs-client";
import { second } from "#app/platform/clock.ts";
import type { Statement } from "./data/statement.ts";

/** An LRS elsewhere and who we are there. */
export interface ExternalLrs {
  endpoint: string;
  key: string;
  secret: string;
}

type Adapter = NonNullable<ConstructorParameters<typeof XAPI>[0]["adapter"]>;
type AdapterFunction = Exclude<Adapter, string>;

const patience = 30 * second;

/** An answer of the other LRS that is no success; without its text, which may repeat what was sent. */
class Unwelcome extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The external LRS answered ${status}.`);
    this.name = "Unwelcome";
    this.status = status;
  }
}

/**
 * Brings a statement with an id to another LRS and returns once that holds it. One that it already has is accepted
 * too: some answer that with 409 rather than success (xAPI 1.0.3 Communication 2.1.2).
 */
export async function sendStatement(lrs: ExternalLrs, statement: Statement & { id: string }): Promise<void> {
  const client = new XAPI({
    endpoint: lrs.endpoint,
    auth: `Basic ${Buffer.from(`${lrs.key}:${lrs.secret}`).toString("base64")}`,
    version: "1.0.3",
    adapter: fetchWithin,
  });
  try {
    await client.sendStatement({ statement: statement as ClientStatement });
  } catch (error) {
    if (!(error instanceof Unwelcome && error.status === 409)) throw error;
    await client.getStatement({ statementId: statement.id });
  }
}

/** The client's own adapters wait for ever; a job must not. */
const fetchWithin: AdapterFunction = async ({ url, method, headers, data }) => {
  const response = await fetch(url, {
    method,
    headers,
    body: typeof data === "object" ? JSON.stringify(data) : data,
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  if (!response.ok) throw new Unwelcome(response.status);
  const json = response.headers.get("content-type")?.includes("json") === true && text !== "";
  return {
    data: json ? JSON.parse(text) : text,
    headers: Object.fromEntries(response.headers),
    status: response.status,
  };
};
