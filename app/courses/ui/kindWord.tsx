import { BookOpen, Footprints, ListChecks, NotebookPen, PencilRuler, Users } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { PartKind } from "../part.ts";

/** What someone does in a part: a picture and a word. */
export function KindWord({ kind }: { kind: PartKind }) {
  const { t } = useTranslation("courses");
  const Picture = pictures[kind];
  return (
    <span className="inline-flex items-center gap-1.5">
      <Picture aria-hidden className="size-4 shrink-0" />
      {t(`kind.${kind}`)}
    </span>
  );
}

const pictures = {
  read: BookOpen,
  exercise: PencilRuler,
  quiz: ListChecks,
  live: Users,
  practice: Footprints,
  reflection: NotebookPen,
};
