import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { quizDefinition } from "#app/exercises/quiz/definition.ts";
import type { Question } from "#app/exercises/quiz/definition.ts";

/** Answers every question of a shipped quiz on the page, rightly or, where there is something to choose, wrongly. */
export async function answerQuiz(page: Page, file: string, right: boolean): Promise<void> {
  const quiz = quizDefinition.parse(parse(readFileSync(path.resolve("modules", file), "utf8")));
  for (const [index, question] of quiz.questions.entries()) await answer(page, question, index + 1, right);
}

async function answer(page: Page, question: Question, number: number, right: boolean): Promise<void> {
  const name = `${number}. ${question.text.split("\n")[0]}`;
  if (question.type === "open") return page.getByLabel(name).fill("In mijn eigen woorden.");
  const group = page.getByRole("group", { name });
  if (question.type === "scale") {
    const step = right ? (question.correct?.from ?? question.from) : question.from;
    return group.getByRole("radio", { name: new RegExp(`^${step}\\b`) }).check();
  }
  const chosen = question.options.filter((option) => (option.correct === true) === right);
  for (const option of question.type === "single" ? chosen.slice(0, 1) : chosen) {
    await group.getByLabel(option.text, { exact: true }).check();
  }
}
