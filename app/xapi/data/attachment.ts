import { clauses } from "../clause.ts";
import { iri } from "./iri.ts";
import { languageMap } from "./languageMap.ts";
import type { LanguageMap } from "./languageMap.ts";
import { breach, shape, text } from "./rule.ts";
import type { Rule } from "./rule.ts";

export interface Attachment {
  usageType: string;
  display: LanguageMap;
  description?: LanguageMap;
  contentType: string;
  length: number;
  sha2: string;
  fileUrl?: string;
}

const notLength = breach(clauses.attachments, "is not a number of bytes");
const length: Rule = (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? null : notLength);

/** A file that belongs to a statement. */
export const attachment = shape(
  clauses.attachments,
  {
    usageType: iri,
    display: languageMap,
    description: languageMap,
    contentType: text(clauses.attachments, "is not a media type", (type) =>
      /^[\w.+-]+\/[\w.+*-]+(\s*;.*)?$/.test(type),
    ),
    length,
    sha2: text(clauses.attachments, "is not a SHA-2 sum in hexadecimal", (sum) => /^[0-9a-f]{56,128}$/i.test(sum)),
    fileUrl: iri,
  },
  { required: ["usageType", "display", "contentType", "length", "sha2"] },
);
