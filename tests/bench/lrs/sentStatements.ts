import { randomUUID } from "node:crypto";
import { dice } from "../dice.ts";

/** Whether statements name the same course and few activities, as those of one ward do, or each its own. */
export type Sharing = "shared" | "own";

export const sharedCourse = "https://kennismap.example/courses/basis";
const adl = "http://adlnet.gov/expapi/verbs";
/** So few that with ten thousand statements each has more than a page of them already. */
export const people = 100;
export const activities = 50;

/** The verb of which there are most. */
export const commonVerb = `${adl}/experienced`;
const verbs = [commonVerb, commonVerb, commonVerb, `${adl}/completed`, `${adl}/passed`, `${adl}/failed`];

export function agentOf(person: number): string {
  return `{"objectType":"Agent","account":{"homePage":"https://kennismap.example","name":"p${person}"}}`;
}

export function activityOf(number: number): string {
  return `https://kennismap.example/parts/${number}`;
}

/** A statement such as the application makes: an account, a part with a name, its course, a score and a registration. */
export function makeStatements(seed: number): (sharing: Sharing) => string {
  const random = dice(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  return (sharing) => {
    const own = randomUUID();
    const activity = sharing === "shared" ? activityOf(upTo(activities)) : activityOf(0) + own;
    const course = sharing === "shared" ? sharedCourse : `${sharedCourse}/${own}`;
    return (
      `{"actor":${agentOf(upTo(people))},"verb":{"id":"${verbs[upTo(verbs.length)]}","display":{"nl":"bekeek","en":"viewed"}},` +
      `"object":{"id":"${activity}","definition":{"type":"http://adlnet.gov/expapi/activities/lesson","name":{"nl":"Een onderdeel"}}},` +
      `"result":{"completion":true,"score":{"scaled":${Math.round(random() * 100) / 100}},"duration":"PT12M3S"},` +
      `"context":{"registration":"${own}","platform":"Kennismap","language":"nl",` +
      `"contextActivities":{"parent":[{"id":"${course}"}],"grouping":[{"id":"https://kennismap.example/editions/${upTo(20)}"}]}},` +
      `"timestamp":"2026-03-0${1 + upTo(9)}T10:15:30.${100 + upTo(900)}Z"}`
    );
  };
}

/** The body of a request with so many statements: one by itself, or a list. */
export function bodyOf(make: () => string, count: number): string {
  return count === 1 ? make() : `[${Array.from({ length: count }, make).join(",")}]`;
}
