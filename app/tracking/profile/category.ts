import type { Activity } from "#app/xapi/data/activity.ts";
import { activityTypes, vocabularyPath } from "../vocabulary.ts";
import { profileVersions } from "./version.ts";

/** The address of a version of the profile. */
export function versionIri(base: string, { name }: { name: string }): string {
  return `${base}${vocabularyPath}/${name}`;
}

/** What stands as category in every statement, so that it is known by what it goes (xAPI Profiles, 5). */
export function profileActivity(base: string): Activity {
  const [newest] = profileVersions;
  return { objectType: "Activity", id: versionIri(base, newest), definition: { type: activityTypes.profile } };
}
