import { createPublicKey, verify, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Attachment } from "../data/attachment.ts";
import { clauses } from "../clause.ts";
import { sameStatement } from "../data/comparison.ts";
import { badRequest } from "../fault.ts";
import { isObject } from "../data/rule.ts";
import { statement as statementRule } from "../data/statement.ts";
import type { Statement } from "../data/statement.ts";

/** The usageType of an attachment that signs its statement. */
export const signatureType = "http://adlnet.gov/expapi/attachments/signature";

const algorithms = new Map<unknown, string>([
  ["RS256", "RSA-SHA256"],
  ["RS384", "RSA-SHA384"],
  ["RS512", "RSA-SHA512"],
]);

/**
 * Refuses a signature that is none: a JWS by RS256, RS384 or RS512 whose payload says the same as the statement, and
 * which its certificate, if it brings one, confirms (xAPI 1.0.3 Data 2.6).
 */
export function refuseFalseSignature(
  statement: Statement,
  { contentType }: Attachment,
  contents: Buffer | undefined,
  property: string,
): void {
  const refuse = (rule: string): never => {
    throw badRequest(property, rule, clauses.signature);
  };
  if (contentType.split(";")[0]!.trim().toLowerCase() !== "application/octet-stream") {
    refuse("is a signature whose contentType is not application/octet-stream");
  }
  if (contents === undefined) return refuse("is a signature whose contents do not come with this request");
  const compact = contents.toString("latin1").trim();
  const [head = "", payload = "", signature = "", ...rest] = compact.split(".");
  if (rest.length > 0 || ![head, payload, signature].every((part) => /^[\w-]+$/.test(part))) {
    refuse("is not a JSON Web Signature in compact form");
  }
  const header = jsonOf(head);
  if (!isObject(header)) return refuse("has a JWS header that is not JSON");
  const algorithm = algorithms.get(header["alg"]);
  if (algorithm === undefined) return refuse("is not signed by RS256, RS384 or RS512");
  const signed = jsonOf(payload);
  const isStatement = statementRule(signed, "2.0.0") === null || statementRule(signed, "1.0.3") === null;
  if (!isStatement || !sameUnsigned(statement, signed as Statement)) refuse("signs another statement than this one");
  const chain = header["x5c"];
  if (chain === undefined) return;
  const key = keyOf(chain) ?? refuse("has a header x5c that is not a chain of X.509 certificates");
  const bytes = Buffer.from(signature, "base64url");
  if (!isConfirmed(algorithm, `${head}.${payload}`, key, bytes)) refuse("is not confirmed by its certificate");
}

/** The statement was signed before the signature was attached to it. */
function sameUnsigned(statement: Statement, signed: Statement): boolean {
  return sameStatement(unsigned(statement), unsigned(signed)) && (signed.id ?? statement.id) === statement.id;
}

function unsigned({ attachments = [], ...statement }: Statement): Statement {
  const others = attachments.filter(({ usageType }) => usageType !== signatureType);
  return others.length === 0 ? statement : { ...statement, attachments: others };
}

function isConfirmed(algorithm: string, signed: string, key: KeyObject, signature: Buffer): boolean {
  try {
    return verify(algorithm, Buffer.from(signed), key, signature);
  } catch {
    return false;
  }
}

/** The key of the first certificate of a chain (RFC 7515 4.1.6), of which each is signed by the next. */
function keyOf(chain: unknown): KeyObject | null {
  if (!Array.isArray(chain) || chain.length === 0 || !chain.every((each) => typeof each === "string")) return null;
  try {
    const certificates = chain.map((each: string) => new X509Certificate(Buffer.from(each, "base64")));
    const isChain = certificates.every((each, place) => {
      const issuer = certificates[place + 1];
      return issuer === undefined || each.verify(issuer.publicKey);
    });
    const key = createPublicKey(certificates[0]!.publicKey.export({ type: "spki", format: "pem" }));
    return isChain && key.asymmetricKeyType === "rsa" ? key : null;
  } catch {
    return null;
  }
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
