/** A request to the LRS, whatever brought it. */
export interface Ask {
  method: string;
  /** After the base of the LRS, such as `/activities/state`. */
  path: string;
  /** The whole path, for links back. */
  base: string;
  search: URLSearchParams;
  /** By name in small letters. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The network address that it came from. */
  address: string;
  body(): Promise<Buffer>;
}

/** What the LRS says to it. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
}

/** An answer in JSON, of a value or of a text that is JSON already. */
export function jsonAnswer(json: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Answer {
  return jsonText(JSON.stringify(json), headers, status);
}

export function jsonText(body: string, headers: Readonly<Record<string, string>> = {}, status = 200): Answer {
  return { status, headers: { "Content-Type": "application/json; charset=utf-8", ...headers }, body };
}

export const noContent: Answer = { status: 204 };
