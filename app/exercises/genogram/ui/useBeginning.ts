import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { addPerson } from "../editing.ts";
import { limits } from "../family.ts";
import { addRelative } from "../relative.ts";
import type { Relative } from "../relative.ts";
import type { Drawer } from "./useEditing.ts";

/** Adds people who are asked for their name at once; says why where there is no place for one. */
export function useBeginning(drawer: Drawer, ask: (id: string) => void, say: (text: string) => void) {
  const { t } = useTranslation("genogramEditor");
  const { family, change } = drawer;
  const begin = useCallback(
    (relative: Relative, of: string, couple?: string) => {
      const added = addRelative(family, relative, of, couple);
      if (added === null) {
        const isFull = family.people.length >= limits.people;
        return say(isFull ? t("full", { most: limits.people }) : t("bothParents"));
      }
      change(added.family, { selected: added.made, going: `new ${added.made}` });
      ask(added.made);
    },
    [family, change, ask, say, t],
  );
  const beginAlone = useCallback(() => {
    const added = addPerson(family);
    if (added === null) return say(t("full", { most: limits.people }));
    const isFirst = family.people.length === 0;
    change(isFirst ? { ...added.family, index: added.made } : added.family, {
      selected: added.made,
      going: `new ${added.made}`,
    });
    ask(added.made);
  }, [family, change, ask, say, t]);
  return { begin, beginAlone };
}
