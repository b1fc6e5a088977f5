import { Trash2 } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import type { ClipboardEvent, KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { controlLook, FieldErrorLine } from "#app/ui/field.tsx";
import { inserted, moved, removed, replaced } from "../listEditing.ts";
import { Tool } from "./authorList.tsx";
import { PartProblem } from "./authorField.tsx";
import { useAuthorField } from "./authoringContext.tsx";

interface RowListProps<Item> {
  path: string;
  /** What the list as a whole is called. */
  label: string;
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  create: (items: readonly Item[], text: string) => Item;
  textOf: (item: Item) => string;
  withText: (item: Item, text: string) => Item;
  /** The key under which the text stands in the definition. */
  textKey: "text" | "label";
  nameOf: (number: number) => string;
  addLabel: string;
  least: number;
  most: number;
  renderLeading?: (item: Item, index: number) => ReactNode;
  renderTrailing?: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
}

/**
 * Short texts in a row each: options, columns. Enter adds one, Backspace in an empty one removes it, the arrows walk and
 * with Alt move; several lines pasted at once become several rows.
 */
export function RowList<Item extends { id: string }>(props: RowListProps<Item>) {
  const { path, label, items, onChange, create, textOf, withText, textKey, nameOf, addLabel, least, most } = props;
  const { t } = useTranslation("exerciseAuthor");
  const list = useRef<HTMLUListElement>(null);
  const focus = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (focus.current !== null) focusText(focus.current);
    focus.current = null;
  });

  function focusText(index: number) {
    list.current?.querySelectorAll<HTMLElement>("[data-text]")[index]?.focus();
  }

  function add(index: number, ...texts: string[]) {
    const room = texts.slice(0, most - items.length);
    if (room.length === 0) return;
    focus.current = index + room.length - 1;
    const added = room.reduce<Item[]>((made, text) => [...made, create([...items, ...made], text)], []);
    onChange(inserted(items, index, ...added));
  }

  function remove(index: number) {
    if (items.length <= least) return;
    focus.current = Math.max(0, index - 1);
    onChange(removed(items, index));
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>, index: number) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) add(index + 1, "");
    else if (event.key === "Backspace" && event.currentTarget.value === "" && items.length > least) remove(index);
    else if (by && event.altKey) {
      focus.current = Math.min(Math.max(index + by, 0), items.length - 1);
      onChange(moved(items, index, by));
    } else if (by && items[index + by]) focusText(index + by);
    else return;
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>, index: number) {
    const lines = event.clipboardData
      .getData("text")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    if (lines.length < 2 || event.currentTarget.value !== "") return;
    event.preventDefault();
    const [first, ...others] = lines;
    const room = others.slice(0, most - items.length);
    const start = replaced(items, index, withText(items[index]!, first!));
    const added = room.reduce<Item[]>((made, text) => [...made, create([...start, ...made], text)], []);
    focus.current = index + room.length;
    onChange(inserted(start, index + 1, ...added));
  }

  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{label}</legend>
      <PartProblem path={path} />
      <ul ref={list} className="mt-1 flex flex-col gap-3">
        {items.map((item, index) => (
          <li key={item.id} className="flex items-start gap-2">
            {props.renderLeading?.(item, index)}
            <div className="flex min-w-0 flex-1 flex-col gap-2">
              <RowText path={`${path}.${index}.${textKey}`} label={nameOf(index + 1)}>
                {(field) => (
                  <input
                    {...field}
                    data-text
                    autoComplete="off"
                    value={textOf(item)}
                    onChange={(event) => onChange(replaced(items, index, withText(item, event.target.value)))}
                    onKeyDown={(event) => onKey(event, index)}
                    onPaste={(event) => onPaste(event, index)}
                    className={controlLook}
                  />
                )}
              </RowText>
              {props.renderTrailing?.(item, index, (changed) => onChange(replaced(items, index, changed)))}
            </div>
            <div className="flex min-h-11 items-center">
              <Tool
                label={t("remove", { name: nameOf(index + 1) })}
                off={items.length <= least}
                onClick={() => remove(index)}
              >
                <Trash2 aria-hidden />
              </Tool>
            </div>
          </li>
        ))}
      </ul>
      <div className="mt-2">
        <Button
          type="button"
          size="small"
          kind="quiet"
          disabled={items.length >= most}
          onClick={() => add(items.length, "")}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}

function RowText({ path, label, children }: { path: string; label: string; children: (field: object) => ReactNode }) {
  const { id, errors } = useAuthorField(path);
  const wrong = errors !== undefined;
  return (
    <>
      <FieldErrorLine id={id!} errors={errors} />
      {children({
        id,
        "aria-label": label,
        "aria-invalid": wrong || undefined,
        "aria-describedby": wrong ? `${id}-error` : undefined,
      })}
    </>
  );
}
