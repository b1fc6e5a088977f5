import type { ExampleDefinition } from "./definition.ts";
import type { Family } from "./family.ts";

/** What of a worked example is there at a step, and who stands out in it. */
export interface Shown {
  family: Family;
  highlighted: string[];
}

/** The family as it stands at a step, counted from 0; one that does not grow is whole from the beginning. */
export function shownAt({ family, steps, grows }: ExampleDefinition, at: number): Shown {
  const highlighted = peopleOf(family, steps.slice(at, at + 1));
  return { family: grows ? grown(family, steps, at) : family, highlighted };
}

function grown(family: Family, steps: ExampleDefinition["steps"], at: number): Family {
  const [until, later] = [steps.slice(0, at + 1), steps.slice(at + 1)];
  const [seen, waiting] = [new Set(peopleOf(family, until)), new Set(peopleOf(family, later))];
  const isThere = (id: string) => seen.has(id) || !waiting.has(id);
  const isDue = (part: "couples" | "ties", id: string) =>
    until.some((step) => step[part].includes(id)) || !later.some((step) => step[part].includes(id));
  const couples = family.couples.filter(({ id, partners }) => isDue("couples", id) && partners.every(isThere));
  const drawn = new Set(couples.map(({ id }) => id));
  return {
    ...family,
    people: family.people.filter(({ id }) => isThere(id)),
    couples,
    childhoods: family.childhoods.filter(({ child, couple }) => isThere(child) && drawn.has(couple)),
    ties: family.ties.filter(({ id, from, to }) => isDue("ties", id) && isThere(from) && isThere(to)),
    households: family.households
      .map((household) => ({ ...household, members: household.members.filter(isThere) }))
      .filter(({ members }) => members.length > 1),
    nudges: family.nudges.filter(({ person }) => isThere(person)),
    ...(family.index !== undefined && !isThere(family.index) && { index: undefined }),
  };
}

/** Everybody whom steps show: by name, as partners and at the ends of lines. */
function peopleOf(family: Family, steps: ExampleDefinition["steps"]): string[] {
  return [
    ...new Set(
      steps.flatMap(({ people, couples, ties }) => [
        ...people,
        ...family.couples.filter(({ id }) => couples.includes(id)).flatMap(({ partners }) => partners),
        ...family.ties.filter(({ id }) => ties.includes(id)).flatMap(({ from, to }) => [from, to]),
      ]),
    ),
  ];
}
