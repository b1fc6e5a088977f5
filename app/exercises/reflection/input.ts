import type { Input } from "../input.ts";
import type { ReflectionDefinition } from "./definition.ts";

/** The prompts as things to fill in. */
export function inputsOf(reflection: ReflectionDefinition): Input[] {
  return reflection.prompts.map(({ id, text, hint }) => ({ id, type: "lines", label: text, hint }));
}
