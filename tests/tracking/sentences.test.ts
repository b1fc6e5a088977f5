import { beforeAll, describe, expect, test } from "vitest";
import type { EventName } from "#app/events/catalogue.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { shownStatements } from "#app/tracking/sentence/shownStatement.server.ts";
import { statementsFor } from "#app/tracking/statement.server.ts";
import { statementTable } from "#app/tracking/statementTable.server.ts";
import { targetExtension, verbNames } from "#app/tracking/vocabulary.ts";
import type { Statement, StoredStatement } from "#app/xapi/data/statement.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { statement } from "#tests/support/statements.ts";
import inEnglishTexts from "../../locales/en/sentence.json" with { type: "json" };
import dutch from "../../locales/nl/sentence.json" with { type: "json" };
import { happening } from "./happening.ts";
import { smallWorld } from "./world.ts";
import type { Happenings } from "./world.ts";

let people: Cast;
let world: Happenings;

beforeAll(async () => {
  people = await cast();
  world = await smallWorld(people);
});

async function said(about: Statement, language: "nl" | "en" = "nl"): Promise<string> {
  const stored = { ...about, timestamp: about.timestamp ?? "2026-03-03T14:02:00Z", stored: "2026-03-03T14:02:01Z" };
  const [shown] = await shownStatements({ organisationId: people.organisation.id, language }, [
    { ...stored, authority: about.actor, version: "1.0.0" } as StoredStatement,
  ]);
  return shown!.sentence;
}

async function saidOf<Name extends EventName>(name: Name, which = 0, language: "nl" | "en" = "nl"): Promise<string> {
  const [first] = await statementsFor(happening(people.newcomer, name, world[name][which]!));
  return said(first!, language);
}

describe("what the app says reads as a colleague would say it", () => {
  test.each([
    ["contribution.read", 1, "Noor Nieuweling las ‘Kleine tip’", "Noor Nieuweling read ‘Kleine tip’"],
    ["contribution.begun", 0, "Noor Nieuweling begon een bijdrage te schrijven", null],
    ["contribution.submitted", 0, "Noor Nieuweling diende een bijdrage in", null],
    ["contribution.returned", 1, "Noor Nieuweling gaf ‘Kleine tip’ terug om te verbeteren", null],
    ["contribution.withdrawn", 1, "Noor Nieuweling trok ‘Kleine tip’ in", "Noor Nieuweling withdrew ‘Kleine tip’"],
    ["contribution.adapted", 1, "Noor Nieuweling paste ‘Kleine tip’ aan voor anderen", null],
    [
      "course.assigned",
      0,
      "Noor Nieuweling wees de cursus ‘Kleine cursus’ toe aan Noor Nieuweling",
      "Noor Nieuweling assigned the course ‘Kleine cursus’ to Noor Nieuweling",
    ],
    ["course.enrolled", 0, "Noor Nieuweling is ingeschreven voor de cursus ‘Kleine cursus’", null],
    ["course.completed", 0, "Noor Nieuweling rondde de cursus ‘Kleine cursus’ af", null],
    ["exercise.begun", 0, "Noor Nieuweling begon aan een toets", "Noor Nieuweling began a quiz"],
    ["exercise.finished", 1, "Noor Nieuweling slaagde nog niet voor een toets", null],
    ["kennismap.searched", 0, "Noor Nieuweling zocht in de kennismap", null],
    ["kennismap.searched", 1, "Iemand zocht in de kennismap en vond niets", null],
    ["contribution.published", 1, "Noor Nieuweling publiceerde ‘Kleine tip’", null],
    ["part.opened", 0, "Noor Nieuweling opende ‘Welkom’", null],
    ["session.started", 0, "Noor Nieuweling logde in", "Noor Nieuweling signed in"],
    ["team.viewed", 0, "Noor Nieuweling bekeek het overzicht van een team", null],
  ] as const)("%s (%i)", async (name, which, inDutch, inEnglish) => {
    expect(await saidOf(name, which)).toBe(inDutch);
    const english = await saidOf(name, which, "en");
    expect(english).toBe(inEnglish ?? english);
  });

  test("everything that can happen has a sentence of its own, in both languages", async () => {
    for (const name of Object.keys(statementTable) as EventName[]) {
      if (statementTable[name] === null) continue;
      for (const language of ["nl", "en"] as const) {
        for (let which = 0; which < world[name].length; which += 1) {
          for (const each of await statementsFor(happening(people.newcomer, name, world[name][which]!))) {
            expect(await said(each, language)).not.toMatch(/[{}:]|deed ‘|did ‘|undefined/);
          }
        }
      }
    }
    const withoutSentence = verbNames.filter((name) => !(name in dutch) || !(name in inEnglishTexts));
    expect(withoutSentence, "verbs without a sentence in locales/*/sentence.json").toEqual([]);
  });
});

describe("what other systems say", () => {
  const verb = (id: string, display?: Record<string, string>) => ({ id, ...(display && { display }) });
  const course = { id: "https://elders.nl/cursus", definition: { name: { "en-US": "Day 2", "nl-NL": "dag 2" } } };

  test("a verb that everybody uses has a Dutch sentence, whatever its display", async () => {
    const display = { "en-US": "completed" };
    const about = statement({ verb: verb("http://adlnet.gov/expapi/verbs/completed", display), object: course });
    expect(await said(about)).toBe("iemand@voorbeeld.nl rondde ‘dag 2’ af");
    expect(await said(about, "en")).toBe("iemand@voorbeeld.nl completed ‘Day 2’");
    const interacted = statement({ verb: verb("http://adlnet.gov/expapi/verbs/interacted"), object: course });
    expect(await said(interacted)).toBe("iemand@voorbeeld.nl werkte met ‘dag 2’");
  });

  test("a verb that nobody knows is quoted, or said in the words of who sent it when those are the reader's", async () => {
    const foreign = statement({
      verb: verb("https://elders.nl/verbs/juggled", { "en-US": "juggled" }),
      object: course,
    });
    expect(await said(foreign)).toBe("iemand@voorbeeld.nl deed ‘juggled’ met ‘dag 2’");
    expect(await said(foreign, "en")).toBe("iemand@voorbeeld.nl juggled ‘Day 2’");
    expect(await said(statement({ verb: verb("https://elders.nl/verbs/juggled"), object: course }))).toContain(
      "juggled",
    );
    const theirs = statement({ verb: verb("https://elders.nl/v", { nl: "jongleerde met" }), object: course });
    expect(await said(theirs)).toBe("iemand@voorbeeld.nl jongleerde met: ‘dag 2’");
  });

  test("a statement, a plan and a person can be what it is about", async () => {
    const voiding = verb("http://adlnet.gov/expapi/verbs/voided");
    const reference = { objectType: "StatementRef" as const, id: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee" };
    expect(await said(statement({ verb: voiding, object: reference }))).toBe(
      "iemand@voorbeeld.nl verklaarde een ander statement ongeldig",
    );
    const inner = statement({ verb: verb("http://adlnet.gov/expapi/verbs/completed"), object: course });
    const plan = { objectType: "SubStatement" as const, actor: inner.actor, verb: inner.verb, object: course };
    expect(await said(statement({ verb: verb("https://elders.nl/planned"), object: plan }))).toBe(
      "iemand@voorbeeld.nl deed ‘planned’ met ‘iemand@voorbeeld.nl rondde ‘dag 2’ af’",
    );
    const someone = { objectType: "Agent" as const, name: "Kim", mbox: "mailto:kim@voorbeeld.nl" };
    expect(await said(statement({ verb: verb("http://adlnet.gov/expapi/verbs/commented"), object: someone }))).toBe(
      "iemand@voorbeeld.nl reageerde op Kim",
    );
  });

  test("an account of ours that belongs to nobody any more is someone, never its number", async () => {
    const base = await identifierBase();
    const account = { homePage: base, name: "1c2f6c0e-35a5-4e1e-9f5f-1c6f1d9f5b11" };
    const gone = statement({ actor: { account }, object: course });
    expect(await said(gone)).toBe("Iemand die hier niet meer is bekeek ‘dag 2’");
    const assigned = { verb: verb("http://activitystrea.ms/schema/1.0/assign"), object: course };
    const target = { context: { extensions: { [targetExtension]: { objectType: "Agent", account } } } };
    expect(await said(statement({ ...assigned, ...target }))).toBe(
      "iemand@voorbeeld.nl wees ‘dag 2’ toe aan iemand die hier niet meer is",
    );
    const odd = { context: { extensions: { [targetExtension]: { mbox: 5 } } } };
    expect(await said(statement({ ...assigned, ...odd }))).toBe("iemand@voorbeeld.nl wees ‘dag 2’ toe");
  });
});
