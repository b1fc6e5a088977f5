import { canonicalText } from "../text/canonical.ts";
import type { Credential } from "../credentials/credential.ts";
import { definitionsOf } from "../storing/definition.server.ts";
import { idsOnly } from "../text/format.ts";
import type { Format } from "../text/format.ts";
import type { KeptStatement } from "../reading/reading.server.ts";
import type { Statement } from "../data/statement.ts";
import { asOlder } from "../text/statementText.ts";
import { activitiesOf } from "../storing/term.ts";
import type { Version } from "../version.ts";
import type { Ask } from "./exchange.ts";

/** The JSON texts of statements in the version and format that is asked for. */
export async function shownStatements(
  { headers }: Ask,
  { organisationId }: Credential,
  kept: readonly Pick<KeptStatement, "text" | "major">[],
  format: Format,
  spoken: Version,
): Promise<string[]> {
  const texts = kept.map(({ text, major }) => (spoken === "1.0.3" && major > 1 ? asOlder(text) : text));
  if (format === "exact") return texts;
  if (format === "ids") return texts.map(idsOnly);
  const activities = texts.flatMap((text) => activitiesOf(JSON.parse(text) as Statement).map(({ id }) => id));
  const definitions = await definitionsOf(organisationId, [...new Set(activities)]);
  return texts.map((text) => canonicalText(text, definitions, headers["accept-language"] ?? ""));
}
