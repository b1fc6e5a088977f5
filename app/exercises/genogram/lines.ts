import { headLines, lineIf } from "../definitionLines.ts";
import type { DefinitionLine } from "../kind.ts";
import { questionLines } from "../quiz/lines.ts";
import type { GenogramDefinition, Step } from "./definition.ts";
import type { Family } from "./family.ts";
import { familyLines, nameIn } from "./familyLines.ts";

/** A genogram as its author made it: the story, the family in words and signs, what counts, the steps or questions. */
export function genogramLines(definition: GenogramDefinition): DefinitionLine[] {
  const head = headLines(definition);
  switch (definition.use) {
    case "draw":
      return [
        ...head,
        ...passLines(definition),
        ...lineIf("story", definition.story, 0),
        ...(definition.start.people.length > 0 ? familyLines("start", definition.start) : []),
        ...familyLines("expected", definition.expected),
        ...lineIf("tolerance", definition.tolerance, 0),
        ...definition.counts.map((aspect) => ({ part: `counts.${aspect}`, text: "", depth: 0 }) as const),
      ];
    case "read":
      return [
        ...head,
        ...passLines(definition),
        ...familyLines("family", definition.family),
        ...definition.questions.flatMap(questionLines),
      ];
    case "example":
      return [
        ...head,
        ...familyLines("family", definition.family),
        ...definition.steps.flatMap((step) => stepLines(step, definition.family)),
      ];
    case "sheet":
      return [...head, ...(definition.withClient ? [{ part: "withClient", text: "", depth: 0 } as const] : [])];
  }
}

function passLines({ passMark, attempts }: { passMark?: number | undefined; attempts?: number | undefined }) {
  return [
    ...lineIf("passMark", passMark === undefined ? undefined : `${passMark}%`, 0),
    ...lineIf("attempts", attempts, 0),
  ];
}

function stepLines({ text, people, couples, ties }: Step, family: Family): DefinitionLine[] {
  const partners = couples.flatMap((id) => family.couples.find((each) => each.id === id)?.partners ?? []);
  const ends = ties.flatMap((id) => {
    const tie = family.ties.find((each) => each.id === id);
    return tie ? [tie.from, tie.to] : [];
  });
  const shown = [...new Set([...people, ...partners, ...ends])].map((id) => nameIn(family, id));
  return [...lineIf("step", text, 0), ...lineIf("shows", shown.join(", "), 1)];
}
