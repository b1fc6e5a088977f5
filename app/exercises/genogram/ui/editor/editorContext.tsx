import { createContext, useContext } from "react";
import type { Kinship } from "../../kinship.ts";
import type { Relative } from "../../relative.ts";
import type { Teller } from "../../words/teller.ts";
import type { Drawer } from "./useEditing.ts";

/** What every part of the editor knows and can do. */
export interface Editor extends Drawer {
  readOnly: boolean;
  teller: Teller;
  kinship: Kinship;
  /** The name of somebody, by id. */
  nameAt(id: string): string;
  /** What was typed and could not be read, by field, so that it is there when somebody comes back to it. */
  unread: Map<string, string>;
  /** Adds a relative and asks for her name; says so where there is no place for one. */
  begin(relative: Relative, of: string, couple?: string): void;
  /** Adds somebody who belongs to nobody yet, and asks for her name. */
  beginAlone(): void;
  remove(id: string): void;
  /** Opens everything that can be said of somebody. */
  open(id: string): void;
  /** Asks with whom somebody has an emotional line. */
  beginTie(from: string): void;
  /** Says something to everybody, also to whoever listens. */
  say(text: string): void;
}

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

/** The editor around this part. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("This belongs inside a GenogramEditor.");
  return editor;
}
