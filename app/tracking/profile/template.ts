import type { ThingName, VerbName } from "../vocabulary.ts";

/** What a template says beside its verb and the type of its object; `rules.ts` writes it out as rules. */
interface Shape {
  verb: VerbName;
  thing: ThingName;
  /** Its text in the language files, which may be shared: a module is read as a contribution is. */
  text: string;
  /** To which series of statements it belongs: all of one enrolment, or all of one attempt. */
  within?: "enrolment" | "attempt";
  /** The types of what it is a part of, or belongs to. */
  parent?: readonly ThingName[];
  grouping?: readonly ThingName[];
  result?: Outcome;
  /** It names for whom something was meant. */
  target?: true;
  /** It is the application that says it, so that nothing leads to a person. */
  nobody?: true;
  /**
   * Nothing happens yet of which it could be said. As soon as an event has one of these words in its name, or is
   * called so, that event must say it, and this goes.
   */
  awaits?: readonly string[];
}

/** How it went: completed, passed or failed, with a score where there may be one, how long it took, how far it is. */
interface Outcome {
  completion?: true;
  success?: boolean;
  score?: true;
  duration?: true;
  progress?: true;
}

const inEnrolment = { within: "enrolment", grouping: ["edition"] } as const;
const ofCourse = { thing: "course", ...inEnrolment } as const;
const ofPart = { thing: "part", parent: ["course"], ...inEnrolment } as const;
const done = { completion: true } as const;
const ended = { ...done, score: true, duration: true } as const;

/** The one list of what is said: every statement of the application follows exactly one of these. */
const shapes = [
  ...ofWork("contribution"),
  ...ofWork("module"),
  { verb: "used", thing: "contribution", text: "work.used", awaits: ["used"] },
  { verb: "shared", thing: "experience", text: "experience.shared", awaits: ["experience", "shared"] },

  { verb: "searched", thing: "kennismap", text: "kennismap.searched" },
  { verb: "searchedInVain", thing: "kennismap", text: "kennismap.searchedInVain", nobody: true },

  ...ofExercise("exercise"),
  ...ofExercise("quiz"),
  { verb: "answered", thing: "question", text: "question.answered", within: "attempt", awaits: ["answered"] },

  { verb: "assigned", thing: "course", text: "course.assigned", target: true },
  { verb: "registered", ...ofCourse, text: "course.registered" },
  { verb: "progressed", ...ofCourse, text: "course.progressed", result: { progress: true } },
  { verb: "completed", ...ofCourse, text: "course.completed", result: done },

  { verb: "launched", ...ofPart, text: "part.launched" },
  { verb: "completed", ...ofPart, text: "part.completed", result: { ...done, score: true } },
  { verb: "passed", ...ofPart, text: "part.passed", result: { ...done, success: true, score: true } },
  { verb: "failed", ...ofPart, text: "part.failed", result: { success: false, score: true }, awaits: ["part.failed"] },
  { verb: "attended", ...ofPart, text: "part.attended", result: done },
  { verb: "excused", ...ofPart, text: "part.excused", awaits: ["excused", "absent"] },
  { verb: "waived", ...ofPart, text: "part.waived", result: done },

  { verb: "earned", thing: "certificate", text: "certificate.earned", ...inEnrolment, awaits: ["certificate"] },

  { verb: "loggedIn", thing: "application", text: "application.loggedIn" },
  { verb: "loggedOut", thing: "application", text: "application.loggedOut" },
  { verb: "viewed", thing: "team", text: "team.viewed" },
] as const satisfies readonly Shape[];

/** The texts of templates in the language files. */
export type TemplateText = (typeof shapes)[number]["text"];

/** A template: one way in which our statements may look. */
export interface Template extends Shape {
  /** The end of its address; a changed template gets another one. */
  name: string;
  text: TemplateText;
}

/** Every template, in the order in which it is shown. */
export const templates: readonly Template[] = shapes.map((shape) => ({ ...shape, name: nameOf(shape) }));

/** The name of the template for a verb and the type of an object. */
export function nameOf({ verb, thing }: { verb: VerbName; thing: ThingName }): string {
  return `${thing}-${verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function ofWork<Thing extends "contribution" | "module">(thing: Thing) {
  return [
    { verb: "authored", thing, text: "work.authored" },
    { verb: "submitted", thing, text: "work.submitted" },
    { verb: "reviewed", thing, text: "work.reviewed" },
    { verb: "returned", thing, text: "work.returned" },
    { verb: "published", thing, text: "work.published" },
    { verb: "confirmed", thing, text: "work.confirmed" },
    { verb: "retracted", thing, text: "work.retracted" },
    { verb: "adapted", thing, text: "work.adapted" },
    { verb: "read", thing, text: "work.read" },
    { verb: "printed", thing, text: "work.printed" },
  ] as const;
}

function ofExercise<Thing extends "exercise" | "quiz">(thing: Thing) {
  const within = "attempt";
  return [
    { verb: "attempted", thing, text: "exercise.attempted", within },
    { verb: "completed", thing, text: "exercise.completed", within, result: ended },
    { verb: "passed", thing, text: "exercise.passed", within, result: { ...ended, success: true } },
    { verb: "failed", thing, text: "exercise.failed", within, result: { ...ended, success: false } },
  ] as const;
}
