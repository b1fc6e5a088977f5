import { parseSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

let parsed: Settings | undefined;

/** The settings of this process, parsed once. */
export function settings(): Settings {
  parsed ??= parseSettings(process.env);
  return parsed;
}

/** Adds what is known only after a start (the address of the embedded database), for every module loaded later. */
export function completeSettings(values: Record<string, string>): Settings {
  Object.assign(process.env, values);
  parsed = parseSettings(process.env);
  return parsed;
}
