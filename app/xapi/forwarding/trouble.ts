/** Why a destination takes nothing now, whatever is sent to it. */
export const troubles = [
  "unknownHost",
  "unreachable",
  "hungUp",
  "timeout",
  "certificate",
  "internal",
  "key",
  "rights",
  "missing",
  "busy",
  "fault",
  "redirect",
  "notAnLrs",
  "everything",
  "secret",
  "unexpected",
] as const;
export type TroubleName = (typeof troubles)[number];

interface About {
  /** The status of its answer, when there was one. */
  status?: number;
  /** The sentence of its answer. */
  answer?: string;
  /** Milliseconds that it asks to wait. */
  wait?: number;
}

/** Forwarding stops here for now, and is tried again later. */
export class Trouble extends Error {
  readonly kind: TroubleName;
  readonly about: About;

  constructor(kind: TroubleName, about: About = {}) {
    super(`Forwarding stops: ${kind}.`);
    this.name = "Trouble";
    this.kind = kind;
    this.about = about;
  }
}

/** The trouble of an answer that is no success and says nothing of the statements that were sent. */
export function troubleOfStatus(status: number): TroubleName {
  if (status >= 500) return "fault";
  if (status >= 300 && status < 400) return "redirect";
  const named: Readonly<Record<number, TroubleName>> = { 401: "key", 403: "rights", 404: "missing", 429: "busy" };
  return named[status] ?? "unexpected";
}

/** The trouble of a connection that did not come to an answer. */
export function troubleOfConnection({ code = "", name, message }: NodeJS.ErrnoException): TroubleName {
  if (name === "TimeoutError" || name === "AbortError" || code === "ETIMEDOUT") return "timeout";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "unknownHost";
  if (code === "ECONNRESET" || code === "EPIPE" || code.startsWith("HPE_")) return "hungUp";
  return /CERT|TLS|SSL|SIGN|ISSUER/.test(code) || /certificate/i.test(message) ? "certificate" : "unreachable";
}
