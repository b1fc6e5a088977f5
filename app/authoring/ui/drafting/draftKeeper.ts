import { forgetText } from "#app/ui/keptText.ts";
import type { RevisionContent } from "../../revisionContent.ts";
import { sendDraft } from "./draftSending.ts";
import type { NotStored } from "./draftSending.ts";
import { keepDraft, keepingPlace, occupy, takeOverKept } from "./keptDraft.ts";

/** How saving stands, as the editor says it in words. */
export type Saving = { state: "saved"; at: string } | { state: "unsaved" | "saving" } | NotStored;

/** A draft as its editor opened it. */
export interface OpenedText {
  personId: string;
  revisionId: string;
  workId: string;
  counter: number;
  savedAt: string;
  content: RevisionContent;
}

/** What the editor shows: the text as it is now, and how saving it stands. */
export interface DraftView {
  content: RevisionContent;
  saving: Saving;
}

/** Milliseconds of silence after which what was typed is saved, and between tries without a connection. */
const pause = 1200;
const retry = 5000;

export type DraftKeeper = ReturnType<typeof draftKeeper>;

/**
 * Keeps a draft while someone writes: each change is kept in the browser at once and saved after a pause, always with
 * the version it started from. Nothing is given up: without a connection, a session or a free version the text stays
 * here and in the browser until the server has it.
 */
export function draftKeeper({ personId, revisionId, workId, ...opened }: OpenedText) {
  let view: DraftView = { content: opened.content, saving: { state: "saved", at: opened.savedAt } };
  let counter = opened.counter;
  let changes = 0;
  let savedChanges = 0;
  let busy = false;
  const place = keepingPlace(personId, revisionId);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function show(part: Partial<DraftView>): void {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  }

  function saveAfter(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  }

  /** Sends what is not sent yet; says whether the server has everything now. */
  async function save(): Promise<boolean> {
    clearTimeout(timer);
    if (busy || view.saving.state === "newer") return false;
    if (changes === savedChanges) return true;
    busy = true;
    const sent = changes;
    show({ saving: { state: "saving" } });
    const outcome = await sendDraft(revisionId, counter, view.content);
    busy = false;
    if (outcome.state !== "stored") {
      show({ saving: outcome });
      if (outcome.state === "offline" || outcome.state === "signedOut") saveAfter(retry);
      return false;
    }
    counter = outcome.counter;
    savedChanges = sent;
    if (changes === sent) {
      forgetText(place);
      show({ saving: { state: "saved", at: outcome.at } });
      return true;
    }
    keepDraft(place, { counter, content: view.content });
    show({ saving: { state: "unsaved" } });
    saveAfter(pause);
    return false;
  }

  /** Once it is handed in no save goes through; the text waits in the browser, and its page offers it. */
  function isKeptForLater(): boolean {
    return view.saving.state === "refused" && view.saving.code === "draft.frozen";
  }

  function change(part: Partial<RevisionContent>): void {
    changes += 1;
    const content = { ...view.content, ...part };
    keepDraft(place, { counter, content });
    show({ content, saving: view.saving.state === "newer" ? view.saving : { state: "unsaved" } });
    saveAfter(pause);
  }

  /** Goes on from a newer version: with that text, or with this one on top of it. */
  function settle(newer: { counter: number; content: RevisionContent }, choice: "theirs" | "mine"): void {
    counter = newer.counter;
    if (choice === "mine") {
      changes += 1;
      show({ saving: { state: "unsaved" } });
      void save();
      return;
    }
    savedChanges = changes;
    forgetText(place);
    show({ content: newer.content, saving: { state: "saved", at: new Date().toISOString() } });
  }

  /** Takes up what an earlier visit could not send: it names the version it started from, so the server decides. */
  async function takeUpEarlier(): Promise<void> {
    const kept = await takeOverKept(personId, revisionId);
    if (kept === null) return;
    if (changes > 0) return keepDraft(keepingPlace(personId, revisionId), kept);
    counter = kept.counter;
    change(kept.content);
    await save();
  }

  /**
   * Takes along what she typed for the version before this one, when that was handed in already. It started from
   * another text, so it may never fit by chance: both stand beside each other, and she chooses.
   */
  async function takeAlong(): Promise<void> {
    const kept = changes > 0 ? null : await takeOverKept(personId, workId);
    if (kept === null) return;
    const here = counter;
    counter = kept.counter === here ? here + 1 : kept.counter;
    change(kept.content);
    await save();
  }

  /** Watches the connection while the editor is open; returns how to stop. */
  function attend(): () => void {
    const leave = occupy(place);
    void takeUpEarlier().then(takeAlong);
    const online = () => void save();
    const leaving = (event: BeforeUnloadEvent) => {
      if (changes !== savedChanges && !isKeptForLater()) event.preventDefault();
    };
    window.addEventListener("online", online);
    window.addEventListener("beforeunload", leaving);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("beforeunload", leaving);
      leave();
      void save();
    };
  }

  return {
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    attend,
    change,
    save,
    settle,
  };
}
