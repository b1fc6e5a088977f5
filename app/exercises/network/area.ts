/** The parts of a life in which people stand around someone, clockwise from the top. */
export const areas = ["family", "friends", "work", "leisure", "neighbourhood", "selfHelp", "care", "other"] as const;

export type Area = (typeof areas)[number];

/** The areas of a map that says nothing else. */
export const usualAreas: readonly Area[] = ["family", "friends", "work", "neighbourhood", "selfHelp", "care"];
