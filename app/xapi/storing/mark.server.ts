import type { Statement } from "../data/statement.ts";
import { termOf } from "./term.ts";

/** Names what the application finds or leaves out statements by, beside what they say themselves; one list for each. */
export type Marker = (organisationId: string, statements: readonly Statement[]) => Promise<readonly string[][]>;

let marker: Marker | undefined;

/** Sets what marks statements in this process; without an argument nothing does. */
export function setMarker(wanted?: Marker): void {
  marker = wanted;
}

/** The terms of the marks of each of these statements; they are terms like any other, and so hold for what refers to it. */
export async function markTermsOf(organisationId: string, statements: readonly Statement[]): Promise<string[][]> {
  if (marker === undefined) return statements.map(() => []);
  const marks = await marker(organisationId, statements);
  return marks.map((names) => names.map((name) => termOf(organisationId, "mark", name)));
}
