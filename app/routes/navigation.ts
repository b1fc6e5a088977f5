import type { Actor } from "#app/platform/actor.ts";

const everyone = [
  { to: "/knowledge", key: "kennismap" },
  { to: "/courses", key: "courses" },
  { to: "/my-work", key: "work" },
] as const;

/** Where a person can go from every page, in the order of the navigation; nobody signed in goes nowhere. */
export function placesFor(actor: Actor | null) {
  if (actor === null) return [];
  return [
    ...everyone,
    ...(actor.roles.includes("reviewer") ? [{ to: "/reviews", key: "review" } as const] : []),
    ...(actor.leads.length > 0 ? [{ to: "/teams", key: "team" } as const] : []),
    ...(actor.roles.includes("administrator") ? [{ to: "/administration", key: "administration" } as const] : []),
  ];
}
