import { markedParts } from "../markedText.ts";

/** A text in which the words that were searched for stand out. */
export function Marked({ text }: { text: string }) {
  return markedParts(text).map((part, index) =>
    part.marked ? (
      // The parts of a text have no identity but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={index} className="rounded-small bg-ochre-soft text-ink underline decoration-ochre decoration-2">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
