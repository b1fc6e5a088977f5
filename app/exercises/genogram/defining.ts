import { aspects } from "./comparing/remark.ts";
import type { ExampleDefinition, GenogramDefinition } from "./definition.ts";
import { emptyFamily } from "./family.ts";
import type { Family } from "./family.ts";
import { freeId } from "../listEditing.ts";

/** The uses in the order in which an author chooses from them. */
export const uses = ["draw", "read", "example", "sheet"] as const;

/** The same exercise in another use; the drawn family goes along. */
export function asUse(definition: GenogramDefinition, use: GenogramDefinition["use"]): GenogramDefinition {
  if (definition.use === use) return definition;
  const { version, title, instruction } = definition;
  const head = { version, title, ...(instruction !== undefined && { instruction }) };
  const family = familyIn(definition);
  switch (use) {
    case "draw":
      return {
        ...{ ...head, use, story: "", start: emptyFamily(), expected: family },
        ...{ counts: [...aspects], tolerance: 1 },
      };
    case "read": {
      const options = [
        { id: "a", text: "", correct: true },
        { id: "b", text: "" },
      ];
      return { ...head, use, family, questions: [{ id: "v1", type: "single", text: "", options }] };
    }
    case "example":
      return { ...head, use, grows: true, family, steps: [newStep([])] };
    case "sheet":
      return { ...head, use };
  }
}

/** A step to begin with, that shows nobody yet. */
export function newStep(steps: ExampleDefinition["steps"]): ExampleDefinition["steps"][number] {
  return { id: freeId(steps, "s"), text: "", people: [], couples: [], ties: [] };
}

/** The steps without whoever and whatever is not in the family any more. */
export function fitSteps(steps: ExampleDefinition["steps"], family: Family): ExampleDefinition["steps"] {
  const has = (part: "people" | "couples" | "ties") => {
    const ids = new Set(family[part].map(({ id }) => id));
    return (id: string) => ids.has(id);
  };
  return steps.map((step) => ({
    ...step,
    people: step.people.filter(has("people")),
    couples: step.couples.filter(has("couples")),
    ties: step.ties.filter(has("ties")),
  }));
}

function familyIn(definition: GenogramDefinition): Family {
  if (definition.use === "draw") return definition.expected;
  return definition.use === "sheet" ? emptyFamily() : definition.family;
}
