import type { SuggestionProps } from "@tiptap/suggestion";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { choicesFor } from "../editing/choices.ts";
import type { Choice, Question } from "../editing/choices.ts";
import type { SlashSuggestion } from "../editing/slashMenu.ts";

/** The slash menu while it is open. */
export interface OpenSlash {
  query: string;
  items: readonly Choice[];
  active: number;
  /** Where the slash stands in the window. */
  place: DOMRect | null;
  /** The text in which it was typed. */
  text: HTMLElement;
  choose: (choice: Choice) => void;
}

export interface Slash {
  open: OpenSlash | null;
  suggestion: SlashSuggestion;
}

/** The slash menu: what it shows, and the keys that move through it while the focus stays in the text. */
export function useSlash(offered: readonly Choice[], ask: (question: Question) => void): Slash {
  const { t } = useTranslation("documents");
  const [open, setOpen] = useState<OpenSlash | null>(null);
  const now = useRef({ open, offered, ask });
  now.current.offered = offered;
  now.current.ask = ask;

  const suggestion = useMemo((): SlashSuggestion => {
    function show(next: OpenSlash | null) {
      now.current.open = next;
      setOpen(next);
    }

    function update({ query, items, clientRect, command, editor, loading }: SuggestionProps<Choice, Choice>) {
      if (loading) return;
      show({ query, items, active: 0, place: clientRect?.() ?? null, text: editor.view.dom, choose: command });
    }

    function press(key: string): boolean {
      const menu = now.current.open;
      if (!menu || menu.items.length === 0) return false;
      const count = menu.items.length;
      if (key === "ArrowDown") show({ ...menu, active: (menu.active + 1) % count });
      else if (key === "ArrowUp") show({ ...menu, active: (menu.active + count - 1) % count });
      else if (key === "Enter" || key === "Tab") menu.choose(menu.items[menu.active]!);
      else return false;
      return true;
    }

    return {
      items: ({ query }) =>
        choicesFor(
          query,
          now.current.offered,
          ({ name }) => `${t(`insert.${name}.label`)} ${t(`insert.${name}.words`)}`,
        ),
      command: ({ editor, range, props }) => props.insert(editor, (question) => now.current.ask(question), range),
      render: () => ({
        onStart: update,
        onUpdate: update,
        onExit: () => show(null),
        onKeyDown: ({ event }) => press(event.key),
      }),
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an editor keeps the suggestion it was made with
  }, []);
  return { open, suggestion };
}
