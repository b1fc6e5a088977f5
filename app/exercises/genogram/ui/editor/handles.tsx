import { Pencil, Plus, Spline } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedPerson } from "../../layout/drawing.ts";
import type { Relative } from "../../relative.ts";
import { useEditor } from "./editorContext.tsx";

/** Around whoever is selected: one gesture for each relative, and one for all that can be said of her. */
export function Handles({ placed }: { placed: PlacedPerson }) {
  const { t } = useTranslation("genogramEditor");
  const { open, beginTie, nameAt } = useEditor();
  const foot = placed.label.y + placed.label.height;
  return (
    <>
      <Row x={placed.x} y={placed.y - 26} isAbove>
        <Handle relative="parent" of={placed.id} />
        <Handle relative="sibling" of={placed.id} />
      </Row>
      <Row x={placed.x} y={foot + 2}>
        <Handle relative="partner" of={placed.id} />
        <Handle relative="child" of={placed.id} />
        <button
          type="button"
          aria-label={t("handle.tieOf", { name: nameAt(placed.id) })}
          aria-keyshortcuts={t("key.tie")}
          title={t("handle.tieTitle")}
          onClick={() => beginTie(placed.id)}
          className={`${look} min-w-8 justify-center px-2 max-sm:min-w-11 pointer-coarse:min-w-11`}
        >
          <Spline aria-hidden className="size-4" />
        </button>
        <button
          type="button"
          aria-label={t("handle.more", { name: nameAt(placed.id) })}
          title={t("handle.moreTitle")}
          onClick={() => open(placed.id)}
          className={`${look} min-w-8 justify-center px-2 max-sm:min-w-11 pointer-coarse:min-w-11`}
        >
          <Pencil aria-hidden className="size-4" />
        </button>
      </Row>
    </>
  );
}

function Row({ x, y, isAbove = false, children }: { x: number; y: number; isAbove?: boolean; children: ReactNode }) {
  return (
    <div data-anchor data-x={x} data-y={y} data-floating data-screen-only className="absolute start-0 top-0 size-0">
      <div className={`absolute flex w-max -translate-x-1/2 gap-1 ${isAbove ? "bottom-1.5" : "top-1"}`}>{children}</div>
    </div>
  );
}

function Handle({ relative, of }: { relative: Relative; of: string }) {
  const { t } = useTranslation("genogramEditor");
  const { begin } = useEditor();
  const key = t(`relative.${relative}.key`);
  return (
    <button type="button" aria-keyshortcuts={key} onClick={() => begin(relative, of)} className={`${look} ps-2 pe-2.5`}>
      <Plus aria-hidden className="size-4" />
      {t(`relative.${relative}.name`)}
      <kbd
        aria-hidden
        className="rounded-small bg-sunken px-1 font-text text-muted uppercase max-sm:hidden pointer-coarse:hidden"
      >
        {key}
      </kbd>
    </button>
  );
}

const look =
  "inline-flex min-h-8 items-center gap-1 rounded-full border border-edge bg-surface text-small font-semibold whitespace-nowrap text-ink shadow-raised hover:bg-primary-soft max-sm:min-h-11 pointer-coarse:min-h-11";
