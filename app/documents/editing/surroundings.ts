import { createContext } from "react";
import type { ReactNode } from "react";
import type { FileKind } from "#app/files/file.ts";
import type { Question } from "./choices.ts";

/** A file that was uploaded, with the measures of a picture. */
export interface UploadedFile {
  fileId: string;
  name: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** Uploads a file; throws an Error whose message says to the author why not. */
export type Upload = (file: File, kind: FileKind) => Promise<UploadedFile>;

/** A source of the revision that is being written. */
export interface ListedSource {
  key: string;
  label: string;
}

/** What puts exercises into a document and shows them in it. */
export interface ExerciseTools {
  /** Lets the author make or choose an exercise, or change this one; null when she thought better of it. */
  pick: (current: string | null) => Promise<string | null>;
  render: (exerciseVersionId: string) => ReactNode;
}

/** What the editor gets from the page around it. */
export interface Surroundings {
  sources: readonly ListedSource[];
  fileHref: (fileId: string) => string;
  /** Without it no file can be added. */
  upload?: Upload | undefined;
  exercises?: ExerciseTools | undefined;
}

export const SurroundingsContext = createContext<Surroundings>({ sources: [], fileHref: () => "" });

/** Opens a dialog of the editor, for what stands in the text itself. */
export const QuestionContext = createContext<(question: Question) => void>(() => {});
