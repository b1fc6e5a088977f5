import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { now } from "#app/platform/clock.ts";
import type { Family } from "../../family.ts";
import { layOut } from "../../layout/layout.ts";
import { DrawnSheet } from "../../../drawing/ui/drawnSheet.tsx";
import { Legend } from "./legend.tsx";
import { Picture } from "./picture.tsx";
import { StoryText } from "./storyText.tsx";

/** A genogram to read, on a screen or on paper: the picture, what its signs mean, and the same in words. */
export function GenogramView({ family, highlighted }: { family: Family; highlighted?: string[] }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const drawing = useMemo(() => layOut(family), [family]);
  const wordsId = useId();
  const name = family.title || t("label");
  return (
    <figure className="flex flex-col gap-4">
      <DrawnSheet
        name={name}
        label={t("view.picture", { title: name })}
        wordsId={wordsId}
        box={drawing.box}
        narrowest={Math.max(320, drawing.box.width * 0.6)}
      >
        <Picture
          family={family}
          drawing={drawing}
          year={now().getFullYear()}
          {...(highlighted?.length && { highlighted: new Set(highlighted) })}
        />
      </DrawnSheet>
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
