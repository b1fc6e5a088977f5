const prefix = "kennismap:";

/** The place in this browser where texts of one kind and one person are kept: nobody else's page looks there. */
export function placeOf(kind: string, personId: string, rest: string): string {
  return `${prefix}${kind}:${personId}:${rest}`;
}

/** Keeps in this browser what the server does not have yet. */
export function keepText(place: string, text: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(text));
  } catch {
    // A full or forbidden storage: the text is still on the screen, and the next save may go through.
  }
}

/** What is kept in a place; null for nothing that can be read. */
export function keptText(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null");
  } catch {
    return null;
  }
}

/** Removes what the server has by now. */
export function forgetText(place: string): void {
  localStorage.removeItem(place);
}

/** The places that begin so. */
export function placesFrom(start: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(start));
}

/** How many texts of this person wait in this browser. */
export function countKeptTexts(personId: string): number {
  return placesOfPerson(personId).length;
}

/** Removes every kept text of this person: a shared computer remembers nothing of her after sign-out. */
export function forgetTexts(personId: string): void {
  for (const place of placesOfPerson(personId)) forgetText(place);
}

function placesOfPerson(personId: string): string[] {
  return placesFrom(prefix).filter((place) => place.split(":")[2] === personId);
}
