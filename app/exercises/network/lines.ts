import { headLines, lineIf } from "../definitionLines.ts";
import type { DefinitionLine } from "../kind.ts";
import type { NetworkDefinition } from "./definition.ts";
import { centre } from "./network.ts";
import type { Network } from "./network.ts";

/** Everything the author of a network exercise made, as a reviewer reads and compares it. */
export function networkLines(definition: NetworkDefinition): DefinitionLine[] {
  const { drawing, story, questions, start, withClient } = definition;
  return [
    ...headLines(definition),
    { part: `drawing.${drawing}`, text: "", depth: 0 },
    ...lineIf("story", story, 0),
    ...questions.map(({ text }): DefinitionLine => ({ part: "question", text, depth: 0 })),
    ...(start.members.length > 0 ? startLines(start) : []),
    ...(withClient ? [{ part: "withClient" as const, text: "", depth: 0 as const }] : []),
  ];
}

/** A network in signs, for whoever compares two versions of it line by line. */
function startLines({ title, centre: middle, members, ties }: Network): DefinitionLine[] {
  const nameIn = (id: string) => (id === centre ? middle || "◎" : members.find((each) => each.id === id)?.name || id);
  const drawn = (text: string): DefinitionLine => ({ part: "drawn", text, depth: 1 });
  return [
    { part: "start", text: title, depth: 0 },
    ...members.map(({ id, ring, note }) => drawn(`${nameIn(id)} (${ring})${note ? `: ${note}` : ""}`)),
    ...ties.map(({ from, to, tense, support, influence }) => {
      const signs = [tense ? "⚡" : "", influence === undefined ? "" : influenceSigns[influence], ...support];
      return drawn(`${nameIn(from)} – ${nameIn(to)} ${signs.filter(Boolean).join(", ")}`.trim());
    }),
  ];
}

const influenceSigns = { supports: "⊕", triggers: "⚠", both: "⊕⚠" };
