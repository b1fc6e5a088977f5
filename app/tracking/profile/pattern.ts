import { templates } from "./template.ts";

/** How patterns and templates follow each other (xAPI Profiles, 9): names of either. */
type Order =
  | { sequence: readonly string[] }
  | { alternates: readonly string[] }
  | { optional: string }
  | { zeroOrMore: string };

/** A series of statements that belong together; the primary ones have texts in the language files. */
export interface Pattern {
  name: string;
  text?: "course" | "exercise" | "quiz" | "alone";
  order: Order;
}

/** The parts of an address: what is no template is a pattern. */
export const templateNames: ReadonlySet<string> = new Set(templates.map(({ name }) => name));

/**
 * In the order of the algorithm, which is greedy and never goes back. What belongs to no registration stands alone: it
 * is a series of one statement.
 */
export const patterns: readonly Pattern[] = [
  {
    name: "course",
    text: "course",
    order: { sequence: ["course-registered", "course-steps", "course-endings"] },
  },
  { name: "course-steps", order: { zeroOrMore: "course-step" } },
  { name: "course-step", order: { alternates: [...namesOf("part"), "course-progressed"] } },
  // A course that was completed can be looked into again, and go on with a new version.
  { name: "course-endings", order: { zeroOrMore: "course-ending" } },
  { name: "course-ending", order: { sequence: ["course-completed", "course-sequels"] } },
  { name: "course-sequels", order: { zeroOrMore: "course-sequel" } },
  { name: "course-sequel", order: { alternates: ["certificate-earned", "course-step"] } },

  { name: "exercise", text: "exercise", order: { sequence: ["exercise-attempted", "exercise-end"] } },
  { name: "exercise-end", order: { optional: "exercise-ended" } },
  { name: "exercise-ended", order: { alternates: ["exercise-completed", "exercise-passed", "exercise-failed"] } },

  { name: "quiz", text: "quiz", order: { sequence: ["quiz-attempted", "quiz-answers", "quiz-end"] } },
  { name: "quiz-answers", order: { zeroOrMore: "question-answered" } },
  { name: "quiz-end", order: { optional: "quiz-ended" } },
  { name: "quiz-ended", order: { alternates: ["quiz-completed", "quiz-passed", "quiz-failed"] } },

  {
    name: "alone",
    text: "alone",
    order: { alternates: templates.filter(({ within }) => within === undefined).map(({ name }) => name) },
  },
];

function namesOf(thing: string): string[] {
  return templates.filter((template) => template.thing === thing).map(({ name }) => name);
}
