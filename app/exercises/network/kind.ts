import type { Kind } from "../kind.ts";
import { drawingFromForm, networkAnswer } from "./answer.ts";
import type { NetworkAnswer } from "./answer.ts";
import { networkDefinition } from "./definition.ts";
import type { NetworkDefinition } from "./definition.ts";
import { networkLines } from "./lines.ts";
import { emptyNetwork, network as networkSchema } from "./network.ts";
import type { Network } from "./network.ts";

/** What stands for a drawing among what is still open. */
export const drawingId = "drawing";

/** A network map, as a circle or a sociogram, for the drawer alone or together with a client. Nothing is scored. */
export const network: Kind<NetworkDefinition, NetworkAnswer, NetworkDefinition, null> = {
  slug: "network",
  definition: networkDefinition,
  answer: networkAnswer,
  withClient: true,
  // Whoever stands around somebody is hers to tell, also where she drew a case and it came close to herself.
  confidential: true,
  emptyDefinition: () => ({ version: 1, title: "", drawing: "both", questions: [], start: emptyNetwork() }),
  emptyAnswer: () => ({ version: 1 }),
  upgrade: (old) => old,
  forLearner: (definition) => definition,
  fit: (_, answer) => answer,
  answerFromForm: (_, form) => drawingFromForm(form),
  unanswered({ start }, { network: drawn }) {
    const isDrawn = drawn !== undefined && drawn.members.length > 0;
    return isDrawn && textOf(drawn) !== textOf(start) ? [] : [drawingId];
  },
  isComplete: (definition, answer) => network.unanswered(definition, answer).length === 0,
  assess: () => ({ score: null, success: null, feedback: null }),
  summary: () => ({ items: 1, points: 0, passMark: null, attempts: null, wide: true, apart: true, goesOn: true }),
  lines: networkLines,
  searchText({ title, instruction, story, questions }) {
    return [title, instruction ?? "", story ?? "", ...questions.map(({ text }) => text)].filter(Boolean).join("\n");
  },
};

/** The same text for the same network, in whatever order its parts were written. */
function textOf(drawn: Network): string {
  return JSON.stringify(networkSchema.parse(drawn));
}
