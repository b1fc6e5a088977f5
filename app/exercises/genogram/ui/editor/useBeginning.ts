import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { addPerson } from "../../editing.ts";
import { limits } from "../../family.ts";
import { addRelative } from "../../relative.ts";
import type { Relative } from "../../relative.ts";
import type { Drawer } from "./useEditing.ts";

/** Who is asked for her name, and whether she was not there before. */
export interface Asked {
  id: string;
  isNew: boolean;
}

/** Adds people who are asked for their name at once; says why where there is no place for one. */
export function useBeginning(drawer: Drawer, ask: (asked: Asked) => void, say: (text: string) => void) {
  const { t } = useTranslation("genogramEditor");
  const { family, change, select } = drawer;
  const begin = useCallback(
    (relative: Relative, of: string, couple?: string) => {
      const added = addRelative(family, relative, of, couple);
      if (added === null) {
        const isFull = family.people.length >= limits.people;
        return say(isFull ? t("full", { most: limits.people }) : t("bothParents"));
      }
      const isNew = added.family !== family;
      if (isNew) change(added.family, { selected: added.made, going: `new ${added.made}` });
      else select(added.made);
      ask({ id: added.made, isNew });
    },
    [family, change, select, ask, say, t],
  );
  const beginAlone = useCallback(() => {
    const added = addPerson(family);
    if (added === null) return say(t("full", { most: limits.people }));
    const isFirst = family.people.length === 0;
    change(isFirst ? { ...added.family, index: added.made } : added.family, {
      selected: added.made,
      going: `new ${added.made}`,
    });
    ask({ id: added.made, isNew: true });
  }, [family, change, ask, say, t]);
  return { begin, beginAlone };
}
