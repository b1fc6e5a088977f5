import { useMemo } from "react";
import { useDrawing } from "../../../drawing/ui/useDrawing.ts";
import type { Drawer as DrawerOf } from "../../../drawing/ui/useDrawing.ts";
import type { Family } from "../../family.ts";

/** Everything a part of the editor does to what is drawn. */
export interface Drawer extends Omit<DrawerOf<Family>, "drawn"> {
  family: Family;
}

/** Draws on in a family that somebody else keeps: every change is reported, and one from outside can be undone too. */
export function useEditing(given: Family, onChange: (family: Family) => void): Drawer {
  const drawer = useDrawing(given, onChange, isThere);
  return useMemo(() => {
    const { drawn, ...rest } = drawer;
    return { ...rest, family: drawn };
  }, [drawer]);
}

function isThere({ people }: Family, id: string): boolean {
  return people.some((person) => person.id === id);
}
