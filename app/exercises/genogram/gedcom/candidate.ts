import type { ImportedFamily } from "./importedFamily.ts";

/** Someone to choose from a large family: as much as tells her from others of her name. */
export interface Candidate {
  id: string;
  name: string;
  born?: number;
  died?: number;
  /** How many couples and childhoods name her: who has none makes a poor middle. */
  links: number;
}

/**
 * Makes a search over the people of an imported family: every word is the beginning of a word of the name, accents and
 * capitals aside, or a year of birth or death. No words give everyone by name. Made once, asked often.
 */
export function candidatesIn({
  people,
  couples,
  childhoods,
}: ImportedFamily): (words: string, most?: number) => Candidate[] {
  const links = new Map<string, number>();
  const count = (id: string) => links.set(id, (links.get(id) ?? 0) + 1);
  for (const { partners } of couples) partners.forEach(count);
  for (const { child } of childhoods) count(child);
  const all = people
    .map(({ id, name, birth, death }) => ({
      candidate: {
        ...{ id, name, links: links.get(id) ?? 0 },
        ...(birth && { born: birth.year }),
        ...(death && { died: death.year }),
      },
      words: [...plain(name).split(/[^\p{L}\p{N}]+/u), `${birth?.year ?? ""}`, `${death?.year ?? ""}`].filter(Boolean),
    }))
    .toSorted((one, other) => order.compare(one.candidate.name, other.candidate.name));
  return (words, most = 50) => {
    const wished = plain(words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const isMeant = ({ words: own }: { words: string[] }) =>
      wished.every((word) => own.some((each) => each.startsWith(word)));
    const found: Candidate[] = [];
    for (const each of all) {
      if (found.length >= most) break;
      if (isMeant(each)) found.push(each.candidate);
    }
    return found;
  };
}

const order = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
