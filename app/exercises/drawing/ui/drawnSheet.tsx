import type { ReactNode } from "react";
import type { Box } from "../geometry.ts";
import { palette } from "../palette.ts";

interface DrawnSheetProps {
  name: string;
  /** The drawing in one sentence, and the id of what tells it in words. */
  label: string;
  wordsId: string;
  box: Box;
  /** In pixels: on a narrow screen it is moved sideways rather than made smaller than this. */
  narrowest: number;
  children: ReactNode;
}

/** A drawing to read: as large as on paper where that fits. */
export function DrawnSheet({ name, label, wordsId, box, narrowest, children }: DrawnSheetProps) {
  const { x, y, width, height } = box;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can move it sideways
    <div role="region" aria-label={name} tabIndex={0} className={look} style={{ background: palette.paper }}>
      <svg
        role="img"
        aria-label={label}
        aria-describedby={wordsId}
        viewBox={`${x} ${y} ${Math.max(1, width)} ${Math.max(1, height)}`}
        style={{ width, minWidth: Math.min(width, narrowest) }}
        className="mx-auto max-w-full print:min-w-0!"
      >
        {children}
      </svg>
    </div>
  );
}

const look = "overflow-x-auto rounded-card border border-line p-2 print:overflow-visible print:border-0 print:p-0";
