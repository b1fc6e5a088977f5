import type { PrintProps } from "../../view.ts";
import type { NetworkAnswer } from "../answer.ts";
import type { NetworkDefinition } from "../definition.ts";
import { NetworkViews } from "./networkView.tsx";
import { Brief } from "./player.tsx";

/** A network on paper: story, questions, and the drawing; where nobody stands yet, the rings to write in. */
export function Print({ definition, answer }: PrintProps<NetworkDefinition, NetworkAnswer>) {
  const network = answer?.network ?? definition.start;
  const drawing = network.members.length === 0 && definition.drawing === "both" ? "circle" : definition.drawing;
  return (
    <div className="flex flex-col gap-6">
      <Brief definition={definition} />
      <NetworkViews network={network} drawing={drawing} />
    </div>
  );
}
