import type { Actor } from "#app/platform/actor.ts";
import { second } from "#app/platform/clock.ts";
import { serverI18n } from "#app/platform/i18n.server.ts";
import { calendarDay, clockTime } from "#app/platform/localFormat.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { consistentThrough } from "#app/xapi/storing/consistency.server.ts";
import type { StatementQuery } from "../recordQuery.ts";
import { personNames } from "../sentence/personNames.server.ts";
import { verbText } from "../sentence/sentence.ts";
import { shownStatement } from "../sentence/shownStatement.server.ts";
import { byteOrderMark, csvRow } from "./csv.ts";
import { narrow } from "./narrowing.server.ts";
import { reachOf } from "./reach.server.ts";
import type { View } from "./reach.server.ts";
import { standingActor } from "./standing.server.ts";
import { nextStretch } from "./walking.server.ts";
import type { SeenStatement } from "./walking.server.ts";

export const exportFormats = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** As many statements as are in memory at a time: so few that they are gone before the collector takes them for old. */
const stretch = 100;
/** Milliseconds for which someone's rights are taken to be what they were. */
const trusted = 5 * second;

/** The pieces of a file with all statements that someone may see, oldest first, as they stood when she asked for it. */
export async function exportStatements(
  actor: Actor,
  view: View,
  query: StatementQuery,
  format: ExportFormat,
): Promise<AsyncGenerator<string>> {
  // A refusal comes before the first piece.
  await reachOf(actor, view);
  const through = await consistentThrough(applicationCredential(actor.organisationId), "list");
  const file = format === "csv" ? csvFile(actor) : linesFile();
  return pieces(actor, view, query, through, file);
}

/** A way to write statements: what stands at the top, and what each stretch of them becomes. */
interface File {
  top: string;
  write(seen: readonly SeenStatement[]): Promise<string>;
}

async function* pieces(asked: Actor, view: View, query: StatementQuery, through: Date, file: File) {
  let actor = asked;
  let reach = await reachOf(actor, view);
  let { filter } = await narrow(actor, reach, { ...query, after: undefined });
  let checked = performance.now();
  let cursor: string | null | undefined;
  yield file.top;
  while (cursor !== null) {
    if (performance.now() - checked > trusted) {
      actor = await standingActor(actor);
      reach = await reachOf(actor, view);
      ({ filter } = await narrow(actor, reach, { ...query, after: undefined }));
      checked = performance.now();
    }
    const until = filter.until !== undefined && filter.until < through ? filter.until : through;
    const here = { ...filter, until, ascending: true, ...(cursor !== undefined && { cursor }) };
    const { seen, next } = await nextStretch(reach, here, stretch);
    if (seen.length > 0) yield await file.write(seen);
    cursor = next;
  }
}

/** Each statement as it is stored, on a line of its own. */
function linesFile(): File {
  return {
    top: "",
    // A line can only be broken between the parts of a statement, where a space says the same.
    write: async (seen) => seen.map(({ text }) => `${text.replaceAll(/[\r\n]+/g, " ")}\n`).join(""),
  };
}

/** Each statement as a row, with the names of people as they are known here. */
function csvFile({ organisationId, language }: Actor): File {
  const i18n = serverI18n(language);
  const { t } = i18n;
  let known: ReadonlyMap<string, string> = new Map();
  const header = [
    ...[t("tracking:file.day"), t("tracking:file.time"), t("tracking:column.who"), t("tracking:file.sentence")],
    ...[t("tracking:file.verb"), t("tracking:column.about"), t("tracking:fact.within"), t("tracking:fact.score")],
    ...[t("tracking:fact.success"), t("tracking:file.seconds"), t("tracking:fact.stored")],
    ...[t("tracking:file.activity"), t("tracking:file.verbAddress"), t("tracking:file.id")],
  ];
  return {
    top: byteOrderMark + csvRow(header),
    async write(seen) {
      const statements = seen.map(({ statement }) => statement);
      const people = await personNames(organisationId, statements, known);
      known = people.known;
      return statements
        .map((statement) => {
          const shown = shownStatement(statement, { i18n, people });
          const at = new Date(shown.at);
          return csvRow([
            ...[calendarDay(at), clockTime(language, at), shown.who, shown.sentence],
            ...[verbText(statement.verb, language), shown.object.name, shown.within.join(" · "), shown.score],
            shown.success === null ? null : t(shown.success ? "tracking:fact.yes" : "tracking:fact.no"),
            ...[shown.seconds, shown.stored, shown.object.activity, shown.verb, shown.id],
          ]);
        })
        .join("");
    },
  };
}
