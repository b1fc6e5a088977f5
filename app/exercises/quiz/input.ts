import type { Input } from "../input.ts";
import type { Question } from "./definition.ts";
import type { LearnerQuestion } from "./learner.ts";

/** The question as something to fill in. */
export function inputOf(asked: Question | LearnerQuestion): Input {
  const base = { id: asked.id, label: asked.text };
  switch (asked.type) {
    case "single":
      return { ...base, type: "choice", options: asked.options };
    case "multiple":
      return { ...base, type: "choices", options: asked.options };
    case "scale":
      return {
        ...base,
        type: "scale",
        from: asked.from,
        to: asked.to,
        fromLabel: asked.fromLabel,
        toLabel: asked.toLabel,
      };
    case "open":
      return { ...base, type: "lines" };
  }
}
