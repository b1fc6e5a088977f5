import type { BaseDefinition, DefinitionLine } from "./kind.ts";

/** A line when there is something to say. */
export function lineIf(
  part: DefinitionLine["part"],
  text: string | number | undefined,
  depth: DefinitionLine["depth"],
): DefinitionLine[] {
  return text === undefined || text === "" ? [] : [{ part, text: String(text), depth }];
}

/** What stands above the questions or fields. */
export function headLines({ instruction }: BaseDefinition): DefinitionLine[] {
  return lineIf("instruction", instruction, 0);
}

/** A scale with what its ends mean. */
export function scaleText(scale: {
  from: number;
  to: number;
  fromLabel?: string | undefined;
  toLabel?: string | undefined;
}): string {
  return [ended(scale.from, scale.fromLabel), ended(scale.to, scale.toLabel)].join(" – ");
}

function ended(step: number, meaning: string | undefined): string {
  return meaning === undefined ? String(step) : `${step} (${meaning})`;
}
