import type { Document } from "#app/documents/document.ts";

export type SessionItem = { kind: "contribution"; workId: string } | { kind: "text"; document: Document };

/** One meeting of a module: what it is for, how long it takes, what is needed, and what it is made of. */
export interface Session {
  id: string;
  title: string;
  goal: string;
  minutes: number | null;
  materials: string[];
  items: SessionItem[];
}

/** The contributions that a module's sessions hold, with their places. */
export function inclusionsOf(sessions: readonly Session[]): { workId: string; session: number; position: number }[] {
  return sessions.flatMap(({ items }, index) =>
    items.flatMap((item, position) =>
      item.kind === "contribution" ? [{ workId: item.workId, session: index, position }] : [],
    ),
  );
}

/** The own texts between a module's contributions. */
export function textsOf(sessions: readonly Session[]): Document[] {
  return sessions.flatMap(({ items }) => items.flatMap((item) => (item.kind === "text" ? [item.document] : [])));
}

/** The name of an own text on the page where the module is written. */
export function textPlace(sessionId: string, index: number): string {
  return `session-${sessionId}-text-${index}`;
}

/** How long a module takes: the sum of its sessions, in minutes; null when no session says. */
export function minutesOf(sessions: readonly Session[]): number | null {
  const known = sessions.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return known.length === 0 ? null : known.reduce((sum, minutes) => sum + minutes, 0);
}
