const dangerous = /[<>&\u2028\u2029]/g;

/** A value as JSON that may stand in a script element of a page: nothing in it can end the element or begin another. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    dangerous,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
