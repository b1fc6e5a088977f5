import type { DrawingKind, Network } from "../network.ts";
import { circleOf } from "./circle.ts";
import type { NetworkMap } from "./map.ts";
import { sociogramOf } from "./sociogram.ts";

/** Lays out a network as one of its two drawings. The same network always gives the same drawing. */
export function layOut(network: Network, drawing: DrawingKind): NetworkMap {
  return drawing === "circle" ? circleOf(network) : sociogramOf(network);
}
