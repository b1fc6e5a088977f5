import { installPackage } from "#app/authoring/package/installation.server.ts";
import { installCourse } from "#app/courses/courseInstallation.server.ts";
import { beginAttempt, finishAttempt } from "#app/exercises/attempt.server.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";

/** The parts of the small course, in order. */
export const tinyParts = ["welcome", "check", "talk", "look-back"] as const;
export type TinyPart = (typeof tinyParts)[number];

/** Installs a course of two days with one part of each rule: to read, to pass, to confirm, to write for oneself. */
export async function installTinyCourse(administrator: Actor, version = "1.0.0", title = "Kleine cursus") {
  const library = await serviceActor(administrator.organisationId, "bibliotheek");
  const installed = await installPackage(administrator, library, tinyPackage(version, title));
  return installCourse(administrator, library, installed);
}

/** Answers the exercise of a part and finishes the attempt: rightly, or in the case of the quiz wrongly. */
export async function finishExercise(actor: Actor, partSlug: "check" | "look-back", right = true): Promise<void> {
  const part = await database().part.findFirstOrThrow({
    where: { slug: partSlug, day: { version: { organisationId: actor.organisationId } } },
  });
  const attempt = (await beginAttempt(actor, part.exerciseVersionId!, () => true))!;
  const value = partSlug === "check" ? (right ? "a" : "b") : "Dit blijft van mij.";
  await finishAttempt(actor, attempt.id, { version: 1, answers: { v1: value } });
}

/** The files of the package that holds the small course. */
export function tinyPackage(version: string, title: string): Map<string, string> {
  return new Map(
    Object.entries({
      "package.yaml": `slug: kleine-cursus
title: ${title}
version: ${version}
language: nl
licence: CC-BY-SA-4.0
authors:
  - bibliotheek
summary: Een cursus voor de tests.
requires: []
sources: []
`,
      "pages/01-kleine-tip.md": `---
title: Kleine tip
form: tip
what: |
  Wat het is.
why: |
  Waarom het helpt.
caution: |
  Niet doen als het niet past.
cautionLevel: normal
elements: [b]
targetGroups: [adults]
settings: [individual]
minutes: 5
evidence: proposal
sources: []
keywords: []
---
## Stappen

1. Adem in.
2. Adem uit.
`,
      "exercises/check.quiz.yaml": `version: 1
title: Toets
passMark: 50
attempts: 3
questions:
  - id: v1
    type: single
    text: Wat klopt?
    options:
      - {id: a, text: "Dit", correct: true, feedback: "Ja, precies."}
      - {id: b, text: "Dat", feedback: "Nee, lees de tip nog eens."}
`,
      "exercises/look-back.reflection.yaml": `version: 1
title: Terugkijken
prompts:
  - {id: v1, text: "Wat neem je mee?"}
`,
      "course.yaml": `slug: kleine-cursus
title: ${title}
what: |
  Een kleine cursus.
why: |
  Om te oefenen.
notice: Dit is een voorstel.
days:
  - title: Dag 1
    goal: Je weet waar het over gaat.
    parts:
      - {id: welcome, kind: read, title: Welkom, minutes: 5, contribution: kleine-tip}
      - {id: check, kind: quiz, title: Toets dag 1, minutes: 10, exercise: check.quiz.yaml}
  - title: Dag 2
    goal: Je hebt het een keer gedaan.
    parts:
      - {id: talk, kind: live, title: In gesprek, minutes: 60, text: "In **tweetallen**."}
      - {id: look-back, kind: reflection, title: Terugblik, minutes: 10, exercise: look-back.reflection.yaml}
`,
    }),
  );
}
