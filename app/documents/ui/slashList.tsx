import { useEffect, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceIcon } from "./icons.tsx";
import type { OpenSlash } from "./useSlash.ts";

/** The slash menu beside the cursor. The focus stays in the text, which points at the choice that Enter takes. */
export function SlashList({ id, open, frame }: { id: string; open: OpenSlash | null; frame: RefObject<HTMLElement> }) {
  const { t } = useTranslation("documents");
  const list = useRef<HTMLDivElement>(null);
  const chosen = open?.items[open.active];
  const activeId = chosen ? `${id}-${chosen.name}` : undefined;

  useEffect(() => {
    const text = open?.text;
    if (!text || !activeId) return;
    text.setAttribute("aria-controls", id);
    text.setAttribute("aria-activedescendant", activeId);
    document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
    return () => {
      text.removeAttribute("aria-controls");
      text.removeAttribute("aria-activedescendant");
    };
  }, [open?.text, activeId, id]);

  useLayoutEffect(() => {
    if (list.current && open?.place && frame.current) moveBeside(list.current, open.place, frame.current);
  });

  const said = !open
    ? ""
    : open.items.length > 0
      ? t("slash.open", { count: open.items.length })
      : t("slash.none", { query: open.query });
  return (
    <>
      <output className="sr-only">{said}</output>
      {open && open.items.length > 0 ? (
        <div
          ref={list}
          id={id}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot open while the focus stays in a text
          role="listbox"
          aria-label={t("slash.label")}
          className="absolute z-40 max-h-80 w-72 max-w-full overflow-y-auto rounded-card border border-line bg-surface p-1 shadow-raised"
        >
          {open.items.map((choice, index) => (
            <div
              key={choice.name}
              id={`${id}-${choice.name}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- part of the listbox
              role="option"
              aria-selected={index === open.active}
              tabIndex={-1}
              onMouseDown={(event) => {
                event.preventDefault();
                open.choose(choice);
              }}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-small px-3 hover:bg-sunken aria-selected:bg-primary-soft aria-selected:font-semibold aria-selected:text-primary-strong [&_svg]:size-5 [&_svg]:shrink-0"
            >
              <ChoiceIcon name={choice.name} />
              {t(`insert.${choice.name}.label`)}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** Under the slash, or above it where the window ends; never beyond the right edge of the editor. */
function moveBeside(list: HTMLElement, place: DOMRect, frame: HTMLElement): void {
  const edge = frame.getBoundingClientRect();
  const above = place.bottom + list.offsetHeight + 8 > window.innerHeight && place.top > list.offsetHeight + 8;
  const top = above ? place.top - list.offsetHeight - 4 : place.bottom + 4;
  list.style.top = `${top - edge.top}px`;
  list.style.left = `${Math.max(0, Math.min(place.left - edge.left, edge.width - list.offsetWidth - 2))}px`;
}
