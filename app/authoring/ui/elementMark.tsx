import { useTranslation } from "react-i18next";
import { Mark, MarkTag } from "#app/ui/marks.tsx";
import type { MarkHue, MarkShape } from "#app/ui/marks.tsx";
import type { Element } from "../vocabulary.ts";

/** The one mark and colour of each element, the same everywhere. */
export const elementLook: Record<Element, { shape: MarkShape; hue: MarkHue }> = {
  a: { shape: "circles", hue: "terracotta" },
  b: { shape: "compass", hue: "violet" },
  c: { shape: "halfSun", hue: "ochre" },
  d: { shape: "paths", hue: "lagoon" },
  e: { shape: "figure", hue: "rose" },
};

/** An element's mark with its name beside it. */
export function ElementTag({ element }: { element: Element }) {
  const { t } = useTranslation("authoring");
  return <MarkTag {...elementLook[element]}>{t(`element.${element}`)}</MarkTag>;
}

/** The marks of some elements in a row, named for listeners. */
export function ElementMarks({ elements }: { elements: readonly Element[] }) {
  const { t } = useTranslation("authoring");
  return (
    <span className="inline-flex gap-1">
      {elements.map((element) => (
        <Mark key={element} {...elementLook[element]} label={t(`element.${element}`)} />
      ))}
    </span>
  );
}
