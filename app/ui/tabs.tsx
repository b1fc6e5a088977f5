import { useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { NavigationLink } from "./link.tsx";

export interface Tab {
  key: string;
  label: ReactNode;
  panel: ReactNode;
}

/** Sides of one thing within a screen that needs JavaScript anyway; sides with an address are TabLinks. */
export function Tabs({
  label,
  tabs,
  shown,
  onShow,
}: {
  label: string;
  tabs: readonly Tab[];
  /** The side that is shown, where the screen around it decides. */
  shown?: string;
  onShow?: (key: string) => void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0]?.key);
  const current = shown ?? own;

  function setCurrent(key: string) {
    setOwn(key);
    onShow?.(key);
  }

  function move(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.key === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = to % tabs.length;
    setCurrent(tabs[next]!.key);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div>
      <div ref={list} role="tablist" aria-label={label} className={listLook}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-controls={`${id}-${tab.key}-panel`}
            aria-selected={tab.key === current}
            tabIndex={tab.key === current ? 0 : -1}
            onClick={() => setCurrent(tab.key)}
            onKeyDown={move}
            className={tabLook(tab.key === current)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.key}
          role="tabpanel"
          id={`${id}-${tab.key}-panel`}
          aria-labelledby={`${id}-${tab.key}`}
          tabIndex={0}
          hidden={tab.key !== current}
          className="pt-4"
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}

interface TabLink {
  to: string;
  label: ReactNode;
  /** Whether the pages below its address belong to it too. */
  within?: boolean;
}

/** Sides of one thing that each have an address of their own. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={listLook}>
      {tabs.map((tab) => (
        <NavigationLink
          key={tab.to}
          to={tab.to}
          end={tab.within !== true}
          className={({ isActive }) => tabLook(isActive)}
        >
          {tab.label}
        </NavigationLink>
      ))}
    </nav>
  );
}

const listLook = "flex gap-1 overflow-x-auto border-b border-line p-1 pb-0";

function tabLook(current: boolean): string {
  const shape = "-mb-px min-h-11 shrink-0 border-b-3 px-3 py-2 font-semibold inline-flex items-center";
  return `${shape} ${current ? "border-primary text-primary" : "border-transparent text-muted hover:text-ink"}`;
}
