import { afterAll, beforeAll, expect, test } from "vitest";
import { withdraw } from "#app/authoring/withdrawal.server.ts";
import { enrol } from "#app/courses/enrolment.server.ts";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { changeOrganisation } from "#app/people/organisation.server.ts";
import { transaction } from "#app/platform/database.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { languageOf } from "#tests/support/languageOf.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { ServedApplication } from "#tests/support/servedApplication.ts";
import { words } from "#tests/support/words.ts";
import { completeContribution, completeModule, publishedWorkOf } from "#tests/support/works.ts";
import { installTinyCourse } from "../courses/tinyCourse.ts";

const t = words("en");
let us: Cast;
let application: ServedApplication;
let cookie: string;

beforeAll(async () => {
  us = await cast();
  await installTinyCourse(us.administrator);
  await enrol(us.newcomer, "kleine-cursus");
  application = await servedApplication();
  cookie = await application.enter(us.newcomer);
  await application.ask("/preferences", { method: "POST", cookie, body: new URLSearchParams({ language: "en" }) });
});
afterAll(() => application.close());

async function pageAt(address: string): Promise<string> {
  const response = await application.ask(address, { cookie });
  expect(response.status).toBe(200);
  return response.text();
}

test("who reads in English hears a Dutch text in Dutch, and the words around it in English", async () => {
  const page = await pageAt("/contributions/kleine-tip");
  for (const text of ["Kleine tip", "Wat het is.", "Adem in.", "Niet doen als het niet past."]) {
    expect(languageOf(page, text), text).toBe("nl");
  }
  expect(languageOf(page, `>${t("authoring:field.how")}<`)).toBe("en");
});

test("who learns in English hears a Dutch course in Dutch, and the words around it in English", async () => {
  const reading = await pageAt("/courses/kleine-cursus/parts/welcome");
  expect(languageOf(reading, "Adem in.")).toBe("nl");
  expect(languageOf(reading, `>${t("authoring:field.how")}<`)).toBe("en");
  expect(languageOf(reading, t("courses:part.next"))).toBe("en");
  const quiz = await pageAt("/courses/kleine-cursus/parts/check");
  expect(languageOf(quiz, "Wat klopt?")).toBe("nl");
  expect(languageOf(quiz, t("exercises:player.finish.quiz"))).toBe("en");
});

test("where an exercise is done, the page says what to be careful with and where to go in danger", async () => {
  const { author, reviewer, administrator } = us;
  await changeOrganisation(administrator, { name: "De Kade", language: "nl", crisisRoute: "Bel de achterwacht." });
  const { id } = await transaction((tx) => saveExerciseVersion(tx, author, "worksheet", worksheet));
  const { document, caution } = completeContribution();
  const content = [...(document.content ?? []), { type: "exercise", attrs: { exerciseVersionId: id } }];
  const { slug } = await publishedWorkOf(
    author,
    reviewer,
    completeContribution({
      title: "Zwaar gesprek",
      cautionLevel: "serious",
      caution,
      document: { ...document, content },
    }),
  );
  for (const address of [id, `${id}/with-client`]) {
    const page = await pageAt(`/contributions/${slug}/exercises/${address}`);
    expect(languageOf(page, "Niet doen als iemand pas een verlies heeft gehad.")).toBe("nl");
    expect(page).toContain("Bel de achterwacht.");
    expect(page).toContain(t("authoring:crisis.suicide"));
  }
});

test("a module says which elements it covers, and nothing of it once its one contribution is withdrawn", async () => {
  const { author, reviewer } = us;
  const { workId } = await publishedWorkOf(author, reviewer, completeContribution({ title: "De ene oefening" }));
  const { slug } = await publishedWorkOf(author, reviewer, completeModule([workId], { title: "Een op een" }));
  expect(await pageAt(`/modules/${slug}`)).toContain(t("authoring:module.covers"));
  await withdraw(author, workId, { reason: "Vervallen.", successorId: null });
  expect(await pageAt(`/modules/${slug}`)).not.toContain(`>${t("authoring:module.covers")}<`);
});

const worksheet = { version: 1, title: "Blad", withClient: true, fields: [{ id: "v1", type: "text", label: "Veld" }] };
