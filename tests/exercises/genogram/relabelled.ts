import type { Family } from "#app/exercises/genogram/family.ts";

/** The same family as somebody else would draw it: other ids, another order, other places on paper. */
export function relabelled(family: Family, random: () => number): Family {
  const name = (things: readonly { id: string }[], letter: string) =>
    new Map(shuffled(things, random).map(({ id }, at) => [id, `${letter}${at + 1}`]));
  const [people, couples] = [name(family.people, "x"), name(family.couples, "y")];
  const twins = new Map<string, string>();
  const twin = (word: string) => {
    if (!twins.has(word)) twins.set(word, `w${twins.size + 1}`);
    return twins.get(word)!;
  };
  const { index, ...rest } = family;
  return {
    ...rest,
    ...(index !== undefined && { index: people.get(index)! }),
    title: "Mijn tekening",
    people: shuffled(family.people, random).map((person) => ({ ...person, id: people.get(person.id)! })),
    couples: shuffled(family.couples, random).map((couple) => ({
      ...couple,
      id: couples.get(couple.id)!,
      partners: shuffled(couple.partners, random).map((id) => people.get(id)!),
    })),
    childhoods: shuffled(family.childhoods, random).map((childhood) => ({
      ...childhood,
      child: people.get(childhood.child)!,
      couple: couples.get(childhood.couple)!,
      ...(childhood.birthGroup && { birthGroup: { ...childhood.birthGroup, name: twin(childhood.birthGroup.name) } }),
    })),
    ties: shuffled(family.ties, random).map((tie, at) => ({
      ...tie,
      id: `z${at + 1}`,
      from: people.get(tie.from)!,
      to: people.get(tie.to)!,
    })),
    households: shuffled(family.households, random).map((household, at) => ({
      ...household,
      id: `h${at + 1}`,
      members: shuffled(household.members, random).map((id) => people.get(id)!),
    })),
    nudges: [...people.values()].slice(0, 3).map((person) => ({ person, x: Math.round(random() * 100) })),
  };
}

/** The list in an order that the numbers decide (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
  return list;
}
