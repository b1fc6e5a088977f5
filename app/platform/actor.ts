declare const proven: unique symbol;

/** A role that holds in a whole organisation. Leading a team is a grant on that team. */
export type Role = "reviewer" | "trainer" | "administrator";

/** Who acts, proven by a session or appointed as a service. Only `people/` can make one. */
export interface Actor {
  readonly [proven]: true;
  readonly personId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly language: "nl" | "en";
  readonly roles: readonly Role[];
  /** The ids of the teams this person leads today. */
  readonly leads: readonly string[];
  /** The name of a service actor, null for a human being. */
  readonly service: string | null;
  readonly sessionId: string | null;
}
