import { serverI18n } from "#app/platform/i18n.server.ts";
import { secondsOf } from "#app/xapi/data/duration.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { moment } from "#app/xapi/data/timestamp.ts";
import { personNames } from "./personNames.server.ts";
import { callingOf, objectText, sentenceOf, titleOf } from "./sentence.ts";
import type { Reader } from "./sentence.ts";
import type { ShownStatement } from "./shownStatement.ts";

/** Who reads statements: the language, and the organisation whose people have names. */
interface Reading {
  organisationId: string;
  language: "nl" | "en";
}

/** Statements as sentences in the reader's language, with the names of the organisation's own people. */
export async function shownStatements(
  { organisationId, language }: Reading,
  statements: readonly StoredStatement[],
): Promise<ShownStatement[]> {
  const people = await personNames(organisationId, statements);
  const reader = { i18n: serverI18n(language), people };
  return statements.map((statement) => shownStatement(statement, reader));
}

/** One statement as a sentence, for a reader whose names are known. */
export function shownStatement(statement: StoredStatement, reader: Reader): ShownStatement {
  const { id, timestamp, stored, actor, verb, object, result, context } = statement;
  const { parent = [], grouping = [] } = context?.contextActivities ?? {};
  const isActivity = object.objectType === undefined || object.objectType === "Activity";
  return {
    ...{ id, at: moment(timestamp).toISOString(), stored },
    sentence: sentenceOf(statement, reader),
    who: callingOf(actor, reader),
    verb: verb.id,
    object: { name: objectText(object, reader), activity: isActivity ? object.id : null },
    within: [parent, grouping].flat().flatMap((each) => titleOf(each, reader.i18n.language) ?? []),
    score: result?.score?.scaled ?? null,
    success: result?.success ?? null,
    seconds: secondsOf(result?.duration),
  };
}
