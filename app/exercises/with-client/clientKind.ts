import type { ComponentType } from "react";
import type { BaseDefinition } from "../kind.ts";

/** What is filled in with a client, and the exercise to which it belongs. */
export interface ClientWork {
  definition: BaseDefinition;
  content: unknown;
}

export interface ClientEditorProps<Definition = BaseDefinition, Content = unknown> {
  definition: Definition;
  /** What it starts with; another content that comes from elsewhere brings another React key. */
  content: Content;
  onChange(content: Content): void;
  /** The language in which the exercise was written. */
  lang: string;
}

export interface ClientPrintProps<Definition = BaseDefinition, Content = unknown> {
  definition: Definition;
  content: Content;
}

/**
 * The side of an exercise kind that is used together with a client. Its parts run in a document that can fetch nothing:
 * no `import()`, no request, no storage, no address.
 */
export interface ClientKind<Definition extends BaseDefinition = BaseDefinition, Content = unknown> {
  readonly slug: string;
  /** Whether it takes the whole width of the screen. */
  readonly wide?: boolean;
  /** Whether a file opens only in the exercise in which it was made; else in every exercise of this kind. */
  readonly bound?: boolean;
  empty(definition: Definition): Content;
  /** What stands in a file, as this kind knows it; null for what it does not know. */
  parse(stored: { definition: unknown; answer: unknown }): { definition: Definition; content: Content } | null;
  Editor: ComponentType<ClientEditorProps<Definition, Content>>;
  Print: ComponentType<ClientPrintProps<Definition, Content>>;
}
