import { createContext, useContext } from "react";
import type { Drawer } from "../../drawing/ui/useDrawing.ts";
import type { DrawingKind, Network } from "../network.ts";
import type { Teller } from "../words.ts";

/** What every part of the editor of a network knows and can do. */
export interface NetworkEditing extends Drawer<Network> {
  drawing: DrawingKind;
  teller: Teller;
  nameAt(id: string): string;
  /** Says something to who cannot see it happen. */
  say(words: string): void;
  /** Chooses somebody and goes to her fields. */
  open(id: string): void;
  remove(id: string): void;
  /** Goes to the field for somebody new. */
  begin(): void;
}

const Context = createContext<NetworkEditing | null>(null);

export const NetworkProvider = Context.Provider;

/** The editor around this part. */
export function useNetwork(): NetworkEditing {
  return useContext(Context)!;
}
