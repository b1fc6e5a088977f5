import { useState, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

/** Copies a text for pasting elsewhere, where the browser can; `done` says in place of the label that it did. */
export function CopyButton({ text, done, children }: { text: string; done: ReactNode; children: ReactNode }) {
  const [copied, setCopied] = useState(false);
  const possible = useSyncExternalStore(
    () => () => {},
    () => navigator.clipboard !== undefined,
    () => false,
  );
  if (!possible) return null;
  return (
    <Button
      type="button"
      size="small"
      onClick={() => {
        void navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      <span aria-live="polite">{copied ? done : children}</span>
    </Button>
  );
}
