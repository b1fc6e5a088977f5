import { membersOf, objectOf } from "./jsonText.ts";

const languageMaps = ["name", "description"];

/** Two definitions of one activity in one, as JSON text: the later one counts where both say something. */
export function mergedDefinition(earlier: string, later: string): string {
  return merged(earlier, later, (name, one, other) => (languageMaps.includes(name) ? merged(one, other) : other));
}

/** Two JSON objects in one: properties of the later replace those of the earlier, at the top level only. */
export function merged(
  earlier: string,
  later: string,
  both: (name: string, earlier: string, later: string) => string = (_name, _one, other) => other,
): string {
  const members = new Map(membersOf(earlier));
  let isSame = true;
  for (const [name, value] of membersOf(later)) {
    const known = members.get(name);
    const wanted = known === undefined ? value : both(name, known, value);
    if (wanted === known) continue;
    members.set(name, wanted);
    isSame = false;
  }
  return isSame ? earlier : objectOf(members);
}
