import { useEffect, useState } from "react";
import { TextField } from "#app/ui/textField.tsx";
import { useEditor } from "../editorContext.tsx";
import { pauseFor, quiet } from "../quiet.ts";

interface DraftProps {
  /** What it is of, by which typing is one step to undo and what could not be read is kept. */
  going: string;
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  /** The sentence that says what is wrong with a text; null when nothing is. */
  complaint?: (text: string) => string | null;
  onSay: (text: string) => void;
  className?: string;
}

/** A line of text that is kept while it is typed, as soon as it can be read; until then it stays and says what is wrong. */
export function Draft({ going, label, hint, value, maxLength, complaint, onSay, className }: DraftProps) {
  const { family, unread } = useEditor();
  const [typed, setTyped] = useState(() => unread.get(going) ?? value);
  const [heard, setHeard] = useState(value);
  const [said, setSaid] = useState<string | null>(null);
  if (value !== heard) {
    setHeard(value);
    // What changed elsewhere, by undoing for example, takes the place of what was typed here.
    if (value !== said) setTyped(value);
  }
  const wrong = complaint?.(typed) ?? null;

  function say() {
    const text = typed.trim();
    if (wrong !== null) return void unread.set(going, typed);
    unread.delete(going);
    if (text === value) return;
    setSaid(text);
    onSay(text);
  }

  useEffect(() => {
    const timer = setTimeout(say, pauseFor(family.people.length));
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- only typing starts the clock
  }, [typed]);

  return (
    <TextField
      field={{ name: going, maxLength, errors: wrong === null ? undefined : [wrong] }}
      label={label}
      hint={hint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={say}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          say();
        }
      }}
      {...quiet}
      {...(className && { className })}
    />
  );
}
