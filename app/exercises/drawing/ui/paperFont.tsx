import address from "../font/atkinsonHyperlegibleNext.ttf?inline";

/** The typeface of drawings as a data address: it travels with the code, so that no file waits for the network. */
export const paperFont: string = address;

/** The same as bytes. */
export function paperFontBytes(): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}
