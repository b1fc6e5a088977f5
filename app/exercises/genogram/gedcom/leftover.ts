import type { LossCode, Losses } from "./loss.ts";
import type { Structure } from "./structure.ts";

const kinds: Record<string, string> = {
  source: "SOUR REPO QUAY PAGE TEXT SDATE",
  media: "OBJE FILE BLOB",
  place: "PLAC ADDR MAP",
  contact: "PHON EMAIL EMAI FAX WWW",
  name: "NAME NICK TRAN FONE ROMN ALIA",
  note: "NOTE SNOTE",
  event:
    "BIRT DEAT ADOP BAPM BARM BASM BLES BURI CENS CHR CHRA CONF CREM EMIG FCOM GRAD IMMI NATU ORDN PROB RETI WILL " +
    "EVEN ANUL DIV DIVF ENGA MARB MARC MARL MARR MARS NO",
  attribute: "CAST DSCR EDUC NATI NCHI NMR OCCU PROP RELI RESI TITL FACT",
  ordinance: "BAPL CONL ENDL INIL SLGC SLGS",
  identifier: "REFN UID EXID RIN AFN RFN IDNO SSN",
  administration: "CHAN CREA SUBM SUBN ANCI DESI RESN LANG STAT MIME HIDX",
  association: "ASSO",
  detail: "TYPE CAUS AGNC AGE PHRASE TIME HUSB WIFE DATE ROLE",
};

const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, tags]) => tags.split(" ").map((tag) => [tag, kind as LossCode])),
);
const named = new Set<LossCode>(["event", "attribute", "detail", "extension", "other"]);

/** Reports a structure that nothing was done with, and so everything below it. */
export function lose({ tag, payload, parts }: Structure, losses: Losses): void {
  const code = kindOf.get(tag) ?? (tag.startsWith("_") ? "extension" : "other");
  const type = tag === "EVEN" || tag === "FACT" ? parts.find((part) => part.tag === "TYPE")?.payload : undefined;
  losses.add(code, { ...(named.has(code) && { tag }), example: type || (payload === "Y" ? "" : payload) });
}

/** Reports what stands below a structure that was used, apart from the tags that were read with it. */
export function loseOthers({ parts }: Structure, read: readonly string[], losses: Losses): void {
  for (const part of parts) if (!read.includes(part.tag)) lose(part, losses);
}
