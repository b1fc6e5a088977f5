import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { inserted, moved, removed, replaced } from "../listEditing.ts";
import { PartProblem } from "./authorField.tsx";

interface AuthorListProps<Item> {
  path: string;
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  create: () => Item;
  /** What one item is called, with its number: Vraag 2. */
  nameOf: (number: number) => string;
  addLabel: string;
  most: number;
  children: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
}

/**
 * The large parts of a definition in order: questions, prompts, fields. By keyboard: Alt with an arrow moves a part,
 * Ctrl with Enter adds one after it.
 */
export function AuthorList<Item extends { id: string }>(props: AuthorListProps<Item>) {
  const { path, items, onChange, create, nameOf, addLabel, most, children } = props;
  const { t } = useTranslation("exerciseAuthor");
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    focus.current?.();
    focus.current = null;
  });

  function focusItem(index: number) {
    focus.current = () => {
      const item = list.current?.children[index] ?? list.current?.lastElementChild;
      item?.querySelector<HTMLElement>("[data-first], textarea, input")?.focus();
    };
  }

  function add(index: number) {
    if (items.length >= most) return;
    focusItem(index);
    onChange(inserted(items, index, create()));
  }

  function remove(index: number) {
    focusItem(Math.max(0, index - 1));
    setSaid(t("removed", { name: nameOf(index + 1) }));
    onChange(removed(items, index));
  }

  function move(index: number, by: -1 | 1) {
    const active = document.activeElement as HTMLElement | null;
    focus.current = () => active?.focus();
    setSaid(t("moved", { place: Math.min(Math.max(index + by, 0), items.length - 1) + 1, total: items.length }));
    onChange(moved(items, index, by));
  }

  function onKey(event: KeyboardEvent, index: number) {
    const taken = event.defaultPrevented;
    if (!taken && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(index, event.key === "ArrowUp" ? -1 : 1);
    } else if (!taken && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      add(index + 1);
    }
  }

  return (
    <div>
      <PartProblem path={path} />
      <ol ref={list} className="flex flex-col gap-6">
        {items.map((item, index) => (
          <li key={item.id}>
            {/* The keys are a shortcut to the buttons inside it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
            <fieldset
              className="min-w-0 rounded-card border border-line bg-surface p-4"
              onKeyDown={(event) => onKey(event, index)}
            >
              <legend className="sr-only">{nameOf(index + 1)}</legend>
              <div className="mb-3 flex items-center gap-1">
                <span aria-hidden className="me-auto font-semibold">
                  {nameOf(index + 1)}
                </span>
                <Tool label={t("up", { name: nameOf(index + 1) })} off={index === 0} onClick={() => move(index, -1)}>
                  <ArrowUp aria-hidden />
                </Tool>
                <Tool
                  label={t("down", { name: nameOf(index + 1) })}
                  off={index === items.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDown aria-hidden />
                </Tool>
                <Tool
                  label={t("remove", { name: nameOf(index + 1) })}
                  off={items.length === 1}
                  onClick={() => remove(index)}
                >
                  <Trash2 aria-hidden />
                </Tool>
              </div>
              {children(item, index, (changed) => onChange(replaced(items, index, changed)))}
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <Button type="button" disabled={items.length >= most} onClick={() => add(items.length)}>
          {addLabel}
        </Button>
      </div>
      <output className="sr-only">{said}</output>
    </div>
  );
}

/** A small button with a picture. What cannot be done now stays in its place and says so. */
export function Tool({
  label,
  off = false,
  onClick,
  children,
}: {
  label: string;
  off?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      type="button"
      kind="quiet"
      size="small"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
    >
      {children}
    </Button>
  );
}
