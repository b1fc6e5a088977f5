import type { z } from "zod";

/** What every definition of every kind says. */
export interface BaseDefinition {
  version: number;
  title: string;
  instruction?: string | undefined;
  /** Whether this exercise may be used together with a client; only for kinds that offer it. */
  withClient?: boolean | undefined;
}

/** What someone should know before beginning. */
export interface Summary {
  /** How many questions, prompts or fields there are. */
  items: number;
  /** The points that can be earned; 0 where nothing is scored. */
  points: number;
  /** Per cent of the points, null when there is nothing to pass. */
  passMark: number | null;
  /** How often it may be finished, null when there is no limit. */
  attempts: number | null;
  /** Under which name the interface has words for it, for a kind with several uses; else the kind's own. */
  words?: string;
  /** Whether it takes the whole width of a page. */
  wide?: boolean;
  /** Whether it is done beside the form that ends it, because it has forms of its own. */
  apart?: boolean;
  /** Whether trying again goes on from the last answer, instead of from none. */
  goesOn?: boolean;
}

/** The outcome of finishing: score from 0 to 1 and success are null where nothing is scored or passed. */
export interface Assessment<Feedback = unknown> {
  score: number | null;
  success: boolean | null;
  feedback: Feedback;
}

/** What a line of a definition can be. */
export type DefinitionPart =
  | "instruction"
  | "passMark"
  | "attempts"
  | "question"
  | "field"
  | "points"
  | "hint"
  | "option"
  | "rightOption"
  | "scale"
  | "rightRange"
  | "columns"
  | "rows"
  | "modelAnswer"
  | "feedback"
  | "withClient"
  | "story"
  | "family"
  | "start"
  | "expected"
  | "drawn"
  | "step"
  | "shows"
  | "tolerance"
  | `drawing.${"circle" | "sociogram" | "both"}`
  | `counts.${"people" | "bonds" | "descent" | "years" | "addiction" | "ties" | "households"}`;

/** One line of a definition as its author made it; the name of its part is the reader's, the text the author's. */
export interface DefinitionLine {
  part: DefinitionPart;
  text: string;
  /** The type of a question or field. */
  type?: InputType;
  /** The kind of an emotional line. */
  tie?: string;
  /** What it belongs to: 0 the exercise, 1 a question or field, 2 an option of it. */
  depth: 0 | 1 | 2;
}

/** The types of questions and fields of all kinds. */
export type InputType = "single" | "multiple" | "scale" | "open" | "text" | "lines" | "choice" | "choices" | "table";

/** The pure half of an exercise kind: runs on the server and in the browser, knows no database and no React. */
export interface Kind<
  Definition extends BaseDefinition = BaseDefinition,
  Answer = unknown,
  Learner extends BaseDefinition = BaseDefinition,
  Feedback = unknown,
> {
  readonly slug: string;
  readonly definition: z.ZodType<Definition>;
  readonly answer: z.ZodType<Answer>;
  /** Whether exercises of this kind can be used with a client, in the browser only. */
  readonly withClient: boolean;
  /** Whether answers are for their writer's eyes only; else trainers may read them too. */
  readonly confidential: boolean;
  emptyDefinition(): Definition;
  emptyAnswer(): Answer;
  /** Brings a stored definition of an older version to the newest; anything else passes untouched. */
  upgrade(old: unknown): unknown;
  /** What may reach a browser before answering: no key, no feedback. */
  forLearner(definition: Definition): Learner;
  /** Keeps of an answer what the definition asks for, in the definition's order. */
  fit(definition: Learner, answer: Answer): Answer;
  /** Reads the answer from a plain HTML form. */
  answerFromForm(definition: Learner, form: FormData): Answer;
  /** The ids of what still has to be answered before finishing. */
  unanswered(definition: Learner, answer: Answer): string[];
  isComplete(definition: Learner, answer: Answer): boolean;
  /** Assesses an answer on the server. The feedback gives the key only when nothing is left to try for. */
  assess(definition: Definition, answer: Answer, attemptsLeft: number): Assessment<Feedback>;
  summary(definition: Definition): Summary;
  /** Everything its author made, key and feedback included, as a reviewer reads and compares it. */
  lines(definition: Definition): DefinitionLine[];
  /** What search may find and quote: never a key or feedback. */
  searchText(definition: Definition): string;
}
