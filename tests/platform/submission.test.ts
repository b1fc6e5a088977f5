import { expect, test } from "vitest";
import { z } from "zod";
import { parseSubmission } from "#app/platform/submission.ts";
import { translator } from "#app/platform/i18n.ts";
import errors from "#locales/nl/errors.json" with { type: "json" };

const schema = z.object({
  title: z.string().min(1).max(10),
  email: z.email(),
  minutes: z.number().int().min(5).max(480),
  evidence: z.enum(["practice", "research"]),
  groups: z.array(z.string()).min(2),
  day: z.date(),
  slug: z.string().refine((slug) => slug !== "taken", "authoring:slug.taken"),
});

function errorsOf(values: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return parseSubmission(form, schema).reply().error ?? {};
}

test("someone who leaves a field empty is asked to fill it in", () => {
  const wrong = errorsOf({ title: "", email: "", slug: "" });
  expect(wrong).toMatchObject({ title: ["required"], email: ["required"], minutes: ["required"], day: ["required"] });
});

test("someone who fills in too much, too little or the wrong thing is told the measure", () => {
  const wrong = errorsOf({
    title: "A title that is far too long",
    email: "somebody",
    minutes: "900",
    evidence: "hearsay",
    groups: "one",
    day: "soon",
    slug: "taken",
  });
  expect(wrong).toEqual({
    title: ["text.tooLong?maximum=10"],
    email: ["text.email"],
    minutes: ["number.tooLarge?maximum=480"],
    evidence: ["choose"],
    groups: ["list.tooFew?minimum=2"],
    day: ["date.form"],
    slug: ["authoring:slug.taken"],
  });
});

test("a number that is no number is named as such", () => {
  expect(errorsOf({ minutes: "many" })).toMatchObject({ minutes: ["number.form"] });
  expect(errorsOf({ minutes: "7.5" })).toMatchObject({ minutes: ["number.whole"] });
});

test("every code has a text", () => {
  const { exists } = translator("nl", { errors });
  for (const codes of Object.values(errorsOf({ title: "A title that is far too long", minutes: "1" }))) {
    for (const code of codes ?? []) expect(exists(code.split("?")[0]!, { ns: "errors" })).toBe(true);
  }
});
