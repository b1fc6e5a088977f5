import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { now } from "#app/platform/clock.ts";
import type { Family } from "../family.ts";
import { layOut } from "../layout/layout.ts";
import { palette } from "../../drawing/palette.ts";
import { Legend } from "./legend.tsx";
import { Picture } from "./picture.tsx";
import { StoryText } from "./storyText.tsx";

/** A genogram to read, on a screen or on paper: the picture, what its signs mean, and the same in words. */
export function GenogramView({ family, highlighted }: { family: Family; highlighted?: string[] }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const drawing = useMemo(() => layOut(family), [family]);
  const wordsId = useId();
  const { x, y, width, height } = drawing.box;
  const name = family.title || t("label");
  return (
    <figure className="flex flex-col gap-4">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can move it sideways */}
      <div role="region" aria-label={name} tabIndex={0} className={sheetLook} style={{ background: palette.paper }}>
        <svg
          role="img"
          aria-label={t("view.picture", { title: name })}
          aria-describedby={wordsId}
          viewBox={`${x} ${y} ${Math.max(1, width)} ${Math.max(1, height)}`}
          // As large as on paper, smaller where it fits then, but never so small that nobody can read it.
          style={{ width, minWidth: Math.min(width, Math.max(320, width * 0.6)) }}
          className="mx-auto max-w-full print:min-w-0!"
        >
          <Picture
            family={family}
            drawing={drawing}
            year={now().getFullYear()}
            {...(highlighted?.length && { highlighted: new Set(highlighted) })}
          />
        </svg>
      </div>
      <figcaption className="flex flex-col gap-4">
        <details open>
          <summary className="min-h-6 font-semibold">{t("genogramWords:legend.title")}</summary>
          <div className="pt-2">
            <Legend family={family} />
          </div>
        </details>
        <details>
          <summary className="min-h-6 font-semibold">{t("view.words")}</summary>
          <div id={wordsId} className="pt-2">
            <StoryText family={family} />
          </div>
        </details>
      </figcaption>
    </figure>
  );
}

const sheetLook = "overflow-x-auto rounded-card border border-line p-2 print:overflow-visible print:border-0 print:p-0";
