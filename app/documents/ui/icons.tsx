import {
  BookMarked,
  ChevronsUpDown,
  FileText,
  FileVideo,
  Heading2,
  Heading3,
  Image,
  Info,
  Lightbulb,
  List,
  ListOrdered,
  NotebookPen,
  SquarePen,
  Table,
  TriangleAlert,
} from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { ChoiceName } from "../editing/choices.ts";

const icons: Record<ChoiceName, LucideIcon> = {
  heading: Heading2,
  subheading: Heading3,
  bullets: List,
  numbers: ListOrdered,
  table: Table,
  tip: Lightbulb,
  caution: TriangleAlert,
  example: NotebookPen,
  note: Info,
  details: ChevronsUpDown,
  image: Image,
  video: FileVideo,
  attachment: FileText,
  source: BookMarked,
  exercise: SquarePen,
};

/** The picture that goes with a choice; its words stand beside it. */
export function ChoiceIcon({ name }: { name: ChoiceName }) {
  const Icon = icons[name];
  return <Icon aria-hidden />;
}
