/** Attributes of every field in which somebody is written of: nothing typed goes to a spelling checker or is remembered. */
export const quiet = { autoComplete: "off", spellCheck: false, translate: "no" } as const;

/** How long typing rests before the drawing follows, in milliseconds: drawing a large family again takes a while. */
export function pauseFor(people: number): number {
  return people > 80 ? 900 : 250;
}
