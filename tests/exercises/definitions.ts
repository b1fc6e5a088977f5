import fc from "fast-check";
import type { Question, QuizDefinition } from "#app/exercises/quiz/definition.ts";
import type { WorksheetDefinition } from "#app/exercises/worksheet/definition.ts";

/** A mark that stands in every text that belongs to the key, so that a leak is found by looking for it. */
export const keyMark = "GEHEIM";

const text = fc.string({ minLength: 1, maxLength: 30 }).map((each) => `x${each}`);
const secret = fc.option(
  text.map((each) => `${keyMark} ${each}`),
  { nil: undefined },
);
const points = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });

const options = (right: number) =>
  fc.array(fc.record({ text, feedback: secret }), { minLength: Math.max(2, right), maxLength: 6 }).chain((drawn) =>
    fc.shuffledSubarray([...drawn.keys()], { minLength: right, maxLength: right }).map((correct) =>
      drawn.map((option, index) => ({
        id: `o${index}`,
        ...option,
        ...(correct.includes(index) ? { correct: true } : {}),
      })),
    ),
  );

const choice = fc.oneof(
  fc.record({
    type: fc.constant("single" as const),
    text,
    points,
    options: options(1),
    feedback: secret,
  }),
  fc.integer({ min: 1, max: 3 }).chain((right) =>
    fc.record({
      type: fc.constant("multiple" as const),
      text,
      points,
      options: options(right),
      feedback: secret,
    }),
  ),
);

const scale = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 10 })).chain(([from, to]) =>
  fc.record({
    type: fc.constant("scale" as const),
    text,
    points,
    from: fc.constant(from),
    to: fc.constant(to),
    correct: fc.option(fc.constant({ from, to: from + 1 }), { nil: undefined }),
    feedback: secret,
  }),
);

const open = fc.record({
  type: fc.constant("open" as const),
  text,
  modelAnswer: secret,
  feedback: secret,
});

/** Any quiz that its schema accepts. */
export const anyQuiz: fc.Arbitrary<QuizDefinition> = fc
  .record({
    questions: fc.array(fc.oneof(choice, scale, open), { minLength: 1, maxLength: 6 }),
    passMark: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    attempts: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  })
  .map(({ questions, passMark, attempts }) => {
    const numbered = questions.map((question, index) => ({
      id: `v${index + 1}`,
      ...question,
    })) as Question[];
    const scored = numbered.some((each) => each.type !== "open" && (each.type !== "scale" || each.correct));
    return {
      version: 1,
      title: "Toets",
      questions: numbered,
      attempts,
      passMark: scored ? passMark : undefined,
    };
  });

/** Any set of values someone might send for a quiz, sensible or not. */
export function anyAnswerTo(quiz: QuizDefinition) {
  const values = quiz.questions.map((question) => {
    const ids = question.type === "single" || question.type === "multiple" ? question.options.map(({ id }) => id) : [];
    const sensible = {
      single: fc.constantFrom("nobody", ...ids),
      multiple: fc.subarray(ids),
      scale: fc.integer({ min: -2, max: 12 }),
      open: fc.string(),
    }[question.type] as fc.Arbitrary<string | string[] | number>;
    return fc.option(fc.oneof(sensible, fc.string()), { nil: undefined });
  });
  return fc.tuple(...values).map((drawn) => ({
    version: 1 as const,
    answers: Object.fromEntries(
      drawn.flatMap((value, index) => (value === undefined ? [] : [[quiz.questions[index]!.id, value]])),
    ) as Record<string, string | string[] | number>,
  }));
}

/** A quiz of one question of each type, worth 6 points together. */
export const oneOfEach: QuizDefinition = {
  version: 1,
  title: "Toets dag 1",
  instruction: "Vier korte vragen.",
  passMark: 70,
  attempts: 2,
  questions: [
    {
      id: "v1",
      type: "single",
      text: "Wat teken je het eerst?",
      points: 2,
      options: [
        {
          id: "a",
          text: "De cliënt zelf",
          correct: true,
          feedback: `${keyMark}: begin bij wie er zit.`,
        },
        { id: "b", text: "De grootouders", feedback: `${keyMark}: dat komt later.` },
      ],
      feedback: `${keyMark}: de index person staat centraal.`,
    },
    {
      id: "v2",
      type: "multiple",
      text: "Wat geeft steun?",
      points: 3,
      options: [
        { id: "a", text: "Een buurvrouw", correct: true },
        { id: "b", text: "Een ruzie" },
        { id: "c", text: "Een zelfhulpgroep", correct: true },
        { id: "d", text: "Een schuld" },
      ],
    },
    {
      id: "v3",
      type: "scale",
      text: "Hoe belangrijk is tempo?",
      from: 1,
      to: 5,
      correct: { from: 4, to: 5 },
    },
    {
      id: "v4",
      type: "open",
      text: "Schrijf een open vraag.",
      modelAnswer: `${keyMark}: Wat hielp je toen?`,
    },
  ],
};

/** A worksheet with one field of each type. */
export const oneFieldOfEach: WorksheetDefinition = {
  version: 1,
  title: "Mijn netwerkkaart",
  instruction: "Voornamen of letters zijn genoeg.",
  withClient: true,
  fields: [
    { id: "plek", type: "text", label: "Waar ga ik heen?", hint: "Een plek die altijd open is" },
    { id: "opvallend", type: "lines", label: "Wat valt me op?" },
    {
      id: "samen",
      type: "choice",
      label: "Ga ik alleen?",
      options: [
        { id: "ja", text: "Ja" },
        { id: "nee", text: "Nee" },
      ],
    },
    {
      id: "steun",
      type: "choices",
      label: "Wat helpt?",
      options: [
        { id: "bellen", text: "Bellen" },
        { id: "wandelen", text: "Wandelen" },
        { id: "muziek", text: "Muziek" },
      ],
    },
    {
      id: "moed",
      type: "scale",
      label: "Hoe zeker ben ik?",
      from: 0,
      to: 10,
      fromLabel: "niet",
      toLabel: "heel zeker",
    },
    {
      id: "mensen",
      type: "table",
      label: "Wie staan er om mij heen?",
      columns: [
        { id: "wie", label: "Wie" },
        { id: "steun", label: "Wat krijg ik daar?" },
      ],
      rows: 3,
    },
  ],
};
