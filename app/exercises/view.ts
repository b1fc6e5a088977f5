import type { ComponentType } from "react";
import type { Outcome } from "./attempt.ts";
import type { BaseDefinition } from "./kind.ts";

/** For making and changing a definition; the frame around it asks for title and instruction and knows its problems. */
export interface AuthorProps<Definition = BaseDefinition> {
  definition: Definition;
  onChange(definition: Definition): void;
}

/** For answering inside a form, also where no JavaScript runs, and for looking back once there is an outcome. */
export interface PlayerProps<Learner = BaseDefinition, Answer = unknown> {
  definition: Learner;
  /** What the inputs start with, null for nothing. A player that gets another answer must get another React key too. */
  answer: Answer | null;
  onChange?(answer: Answer): void;
  outcome?: Outcome | null | undefined;
  /** The ids of what must still be answered, once someone tried to finish. */
  open?: readonly string[] | undefined;
  /** Whether nothing typed may reach a server, not even the one of a spelling checker. */
  offline?: boolean | undefined;
  /** The form that ends it, for a kind that stands beside it. */
  formId?: string | undefined;
}

/** For paper: with room to write where there is no answer. */
export interface PrintProps<Learner = BaseDefinition, Answer = unknown> {
  definition: Learner;
  answer: Answer | null;
}

/** The other half of a kind: what it looks like. Loaded when a screen shows an exercise of the kind. */
interface KindView<Definition, Learner, Answer> {
  Author: ComponentType<AuthorProps<Definition>>;
  Player: ComponentType<PlayerProps<Learner, Answer>>;
  Print: ComponentType<PrintProps<Learner, Answer>>;
}

/** A kind's view as the registry gives it: whoever uses it brings the definition and answer that belong to it. */
export type AnyKindView = KindView<BaseDefinition, BaseDefinition, unknown>;
