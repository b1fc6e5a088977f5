import { BookOpen, Footprints, ListChecks, NotebookPen, PencilRuler, Users } from "lucide-react";
import type { PartKind } from "../part.ts";

/** What someone does in a part: a picture and its word. */
export function KindMark({ kind, word }: { kind: PartKind; word: string }) {
  const Picture = pictures[kind];
  return (
    <span className="inline-flex items-center gap-1.5">
      <Picture aria-hidden className="size-4 shrink-0" />
      {word}
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
