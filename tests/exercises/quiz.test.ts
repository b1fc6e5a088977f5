import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quiz } from "#app/exercises/quiz/kind.ts";
import { quizDefinition } from "#app/exercises/quiz/definition.ts";
import { anyAnswerTo, anyQuiz, keyMark, oneOfEach } from "./definitions.ts";

const learner = quiz.forLearner(oneOfEach);
const right = {
  version: 1 as const,
  answers: { v1: "a", v2: ["a", "c"], v3: 5, v4: "Wat hielp je?" },
};

describe("assessing a quiz", () => {
  test("someone who answers everything right gets every point and passes", () => {
    const { score, success, feedback } = quiz.assess(oneOfEach, right, 1);
    expect({ score, success, earned: feedback.earned }).toEqual({
      score: 1,
      success: true,
      earned: 6,
    });
  });

  test("a wrong option beside a right one takes its share away, never below zero", () => {
    const earned = (v2: string[]) =>
      quiz.assess(oneOfEach, { version: 1, answers: { v2 } }, 0).feedback.questions[1]!.earned;
    expect([earned(["a"]), earned(["a", "b"]), earned(["a", "c", "b"]), earned(["b", "d"])]).toEqual([1.5, 0, 1.5, 0]);
  });

  test("an open question never counts", () => {
    const { feedback } = quiz.assess(oneOfEach, right, 0);
    expect(feedback.questions[3]).toMatchObject({
      correct: null,
      points: 0,
      modelAnswer: expect.any(String),
    });
  });

  test("exactly the pass mark is a pass", () => {
    const half = { ...oneOfEach, passMark: 50 };
    expect(quiz.assess(half, { version: 1, answers: { v2: ["a", "c"] } }, 0)).toMatchObject({
      score: 0.5,
      success: true,
    });
  });

  test("a quiz without scored questions has neither score nor success", () => {
    const opinion = { ...oneOfEach, passMark: undefined, questions: oneOfEach.questions.slice(3) };
    expect(quiz.assess(opinion, right, 0)).toMatchObject({ score: null, success: null });
  });

  test("who has yet to pass and may try again reads about her own choices, not the right ones", () => {
    const { success, feedback } = quiz.assess(oneOfEach, { version: 1, answers: { v1: "b" } }, 1);
    expect(success).toBe(false);
    expect(feedback.key).toBe(false);
    expect(feedback.questions[0]!.options.map(({ id }) => id)).toEqual(["b"]);
    expect(feedback.questions[2]!.range).toBeNull();
  });

  test("after the last attempt the right answers are shown", () => {
    const { feedback } = quiz.assess(oneOfEach, { version: 1, answers: { v1: "b" } }, 0);
    expect(feedback.questions[0]!.options.filter(({ correct }) => correct).map(({ id }) => id)).toEqual(["a"]);
    expect(feedback.questions[2]!.range).toEqual({ from: 4, to: 5 });
  });

  test("a score lies between 0 and 1, whatever someone sends", () => {
    fc.assert(
      fc.property(
        anyQuiz.chain((definition) => fc.tuple(fc.constant(definition), anyAnswerTo(definition))),
        ([definition, answer]) => {
          const { score, success, feedback } = quiz.assess(definition, answer, 0);
          expect(score === null || (score >= 0 && score <= 1)).toBe(true);
          expect(success === null).toBe(definition.passMark === undefined || score === null);
          expect(feedback.earned).toBeLessThanOrEqual(feedback.points + 1e-9);
        },
      ),
    );
  });

  test("the order of questions, options and choices does not change the score", () => {
    fc.assert(
      fc.property(
        anyQuiz.chain((definition) => fc.tuple(fc.constant(definition), anyAnswerTo(definition))),
        ([definition, answer]) => {
          const turned = {
            ...definition,
            questions: definition.questions
              .map((each) => ("options" in each ? { ...each, options: each.options.toReversed() } : each))
              .toReversed(),
          };
          const shuffled = {
            version: 1 as const,
            answers: Object.fromEntries(
              Object.entries(answer.answers)
                .toReversed()
                .map(([id, value]) => [id, Array.isArray(value) ? value.toReversed() : value]),
            ),
          };
          const first = quiz.assess(definition, answer, 0);
          const second = quiz.assess(turned, shuffled, 0);
          expect([second.score, second.success]).toEqual([first.score, first.success]);
        },
      ),
    );
  });

  test("an answer kept as it fits scores the same as it was sent", () => {
    fc.assert(
      fc.property(
        anyQuiz.chain((definition) => fc.tuple(fc.constant(definition), anyAnswerTo(definition))),
        ([definition, answer]) => {
          const kept = quiz.fit(quiz.forLearner(definition), answer);
          expect(quiz.assess(definition, kept, 0)).toEqual(quiz.assess(definition, answer, 0));
        },
      ),
    );
  });
});

describe("what a learner sees before answering", () => {
  test("no key, no feedback and no model answer, whatever the quiz", () => {
    fc.assert(
      fc.property(anyQuiz, (definition) => {
        const seen = JSON.stringify(quiz.forLearner(definition));
        expect(seen).not.toContain(keyMark);
        expect(seen).not.toMatch(/"(correct|feedback|modelAnswer)"/);
      }),
    );
  });

  test("two quizzes that differ in their key alone look the same", () => {
    fc.assert(
      fc.property(anyQuiz, (definition) => {
        const moved = {
          ...definition,
          questions: definition.questions.map((each) =>
            "options" in each
              ? {
                  ...each,
                  feedback: undefined,
                  options: each.options.map((option, index) => ({
                    ...option,
                    feedback: undefined,
                    correct: each.options.at(index - 1)!.correct,
                  })),
                }
              : each,
          ),
        };
        expect(quiz.forLearner(moved)).toEqual(quiz.forLearner(definition));
      }),
    );
  });

  test("search finds the questions and never what is right", () => {
    fc.assert(
      fc.property(anyQuiz, (definition) => {
        expect(quiz.searchText(definition)).not.toContain(keyMark);
      }),
    );
    expect(quiz.searchText(oneOfEach)).toContain("Wat geeft steun?");
  });
});

describe("answering a quiz in a plain form", () => {
  test("the fields of the form become the answer", () => {
    const form = new FormData();
    form.append("answer.v1", "a");
    form.append("answer.v2", "c");
    form.append("answer.v2", "a");
    form.append("answer.v3", "5");
    form.append("answer.v4", "Wat hielp je?");
    form.append("answer.v9", "iets anders");
    expect(quiz.answerFromForm(learner, form)).toEqual(right);
  });

  test("a form without choices says which questions are open", () => {
    const answer = quiz.answerFromForm(learner, new FormData());
    expect(quiz.unanswered(learner, answer)).toEqual(["v1", "v2", "v3", "v4"]);
    expect(quiz.isComplete(learner, answer)).toBe(false);
    expect(quiz.isComplete(learner, right)).toBe(true);
  });
});

describe("a quiz that cannot be right", () => {
  const problems = (change: object) =>
    quizDefinition.safeParse({ ...oneOfEach, ...change }).error?.issues.map((issue) => issue.message) ?? [];
  const [first, second] = oneOfEach.questions;

  test("a single question with two right options is refused by name", () => {
    const options = [
      { id: "a", text: "x", correct: true },
      { id: "b", text: "y", correct: true },
    ];
    expect(problems({ questions: [{ ...first, options }] })).toEqual([
      "A single question has exactly one right option, not 2.",
    ]);
  });

  test("two questions of the same name are refused", () => {
    expect(problems({ questions: [first, { ...second, id: "v1" }] })).toEqual(['The id "v1" is used twice.']);
  });

  test("a pass mark without anything scored is refused", () => {
    expect(problems({ questions: [oneOfEach.questions[3]] })).toEqual([
      "A pass mark needs at least one question that is scored.",
    ]);
  });

  test("a right range outside its scale and a scale that falls are refused", () => {
    expect(problems({ questions: [{ ...oneOfEach.questions[2], correct: { from: 0, to: 2 } }] })).toHaveLength(1);
    expect(
      problems({
        questions: [{ ...oneOfEach.questions[2], to: 1, correct: undefined }],
        passMark: undefined,
      }),
    ).toHaveLength(1);
  });

  test("a misspelt key is refused instead of ignored", () => {
    expect(problems({ passmark: 70 })).toEqual(['Unrecognized key: "passmark"']);
  });

  test("a question of an unknown type names the types there are", () => {
    expect(problems({ questions: [{ id: "v1", type: "essay", text: "x" }], passMark: undefined })).toEqual([
      "The type of a question is single, multiple, scale or open.",
    ]);
  });
});
