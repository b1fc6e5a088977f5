/** The people of the demo and of the tests. All of them are invented. */
export const cast = {
  organisation: "De Voorbeeldkade",
  teams: { north: "Team Noorderlicht", south: "Team Zuiderzon" },
  people: {
    administrator: { name: "Bo Beheerder", email: "bo@kennismap.example", team: "south" },
    author: { name: "Sanne Schrijver", email: "sanne@kennismap.example", team: "north" },
    reviewer: { name: "Rik Nalezer", email: "rik@kennismap.example", team: "south" },
    lead: { name: "Leyla Leidraad", email: "leyla@kennismap.example", team: "north" },
    newcomer: { name: "Noor Nieuweling", email: "noor@kennismap.example", team: "north" },
    trainer: { name: "Tom Oefenmeester", email: "tom@kennismap.example", team: "south" },
  },
} as const;

export type Part = keyof typeof cast.people;

export const parts = Object.keys(cast.people) as Part[];

/** The role that a part has by a grant; whoever only writes or learns needs none. */
export const rolesOfParts = {
  administrator: "administrator",
  author: null,
  reviewer: "reviewer",
  lead: "lead",
  newcomer: null,
  trainer: "trainer",
} as const satisfies Record<Part, string | null>;
