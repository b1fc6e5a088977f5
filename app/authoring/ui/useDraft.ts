import { useCallback, useEffect, useRef, useState } from "react";
import type { RevisionContent } from "../revisionContent.ts";
import { forgetDraft, keepDraft, keptDraft } from "./keptDraft.ts";

/** How saving stands, as the editor says it in words. */
export type Saving =
  | { state: "saved"; at: string }
  | { state: "unsaved" }
  | { state: "saving" }
  | { state: "offline" }
  | { state: "signedOut" }
  | { state: "refused"; code: string; details: Record<string, string | number> }
  | { state: "newer"; by: string; at: string; content: RevisionContent; counter: number; keptAs: string };

interface Opened {
  personId: string;
  revisionId: string;
  counter: number;
  savedAt: string;
  content: RevisionContent;
}

/** Milliseconds of silence after which what was typed is saved, and between tries without a connection. */
const pause = 1200;
const retry = 5000;

/**
 * A draft being written: each change is kept in the browser at once and saved after a pause, always with the version it
 * started from. Nothing is given up: without a connection, a session or a free version the text stays here and in the
 * browser until the server has it.
 */
export function useDraft(opened: Opened) {
  const { personId, revisionId } = opened;
  const [content, setContent] = useState(opened.content);
  const [saving, setSaving] = useState<Saving>({ state: "saved", at: opened.savedAt });
  const latest = useRef({ content: opened.content, counter: opened.counter, changes: 0, savedChanges: 0, held: false });
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (busy.current || now.held) return false;
    if (now.changes === now.savedChanges) return true;
    busy.current = true;
    const sent = now.changes;
    setSaving({ state: "saving" });
    const outcome = await send(revisionId, now.counter, now.content);
    busy.current = false;
    if (outcome.state === "stored") {
      now.counter = outcome.counter;
      now.savedChanges = sent;
      if (now.changes === sent) forgetDraft(personId, revisionId);
      else keepDraft(personId, revisionId, { counter: now.counter, content: now.content });
      setSaving(now.changes === sent ? { state: "saved", at: outcome.at } : { state: "unsaved" });
      if (now.changes !== sent) timer.current = setTimeout(save, pause);
      return now.changes === sent;
    }
    now.held = outcome.state === "newer";
    setSaving(outcome);
    if (outcome.state === "offline" || outcome.state === "signedOut") timer.current = setTimeout(save, retry);
    return false;
  }, [personId, revisionId]);

  const change = useCallback(
    (part: Partial<RevisionContent>) => {
      const now = latest.current;
      now.content = { ...now.content, ...part };
      now.changes += 1;
      keepDraft(personId, revisionId, { counter: now.counter, content: now.content });
      setContent(now.content);
      setSaving((before) => (before.state === "newer" ? before : { state: "unsaved" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(save, pause);
    },
    [personId, revisionId, save],
  );

  /** Goes on from another version: the newer one that someone saved, or this text on top of it. */
  const settle = useCallback(
    (counter: number, chosen: RevisionContent, store: boolean) => {
      const now = latest.current;
      now.held = false;
      now.counter = counter;
      now.content = chosen;
      setContent(chosen);
      if (store) {
        now.changes += 1;
        void save();
        return;
      }
      now.savedChanges = now.changes;
      forgetDraft(personId, revisionId);
      setSaving({ state: "saved", at: new Date().toISOString() });
    },
    [personId, revisionId, save],
  );

  useEffect(() => {
    const kept = keptDraft(personId, revisionId);
    if (kept === null) return;
    // What an earlier visit could not send: it names the version it started from, so the server decides.
    latest.current.counter = kept.counter;
    latest.current.content = kept.content;
    latest.current.changes += 1;
    setContent(kept.content);
    void save();
  }, [personId, revisionId, save]);

  useEffect(() => {
    const online = () => void save();
    const leaving = (event: BeforeUnloadEvent) => {
      if (latest.current.changes !== latest.current.savedChanges) event.preventDefault();
    };
    window.addEventListener("online", online);
    window.addEventListener("beforeunload", leaving);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("beforeunload", leaving);
      clearTimeout(timer.current);
    };
  }, [save]);

  return { content, saving, change, save, settle, counter: () => latest.current.counter };
}

type Outcome = { state: "stored"; counter: number; at: string } | Exclude<Saving, { state: "saved" | "unsaved" | "saving" }>;

async function send(revisionId: string, counter: number, content: RevisionContent): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(`/drafts/${revisionId}/content`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ counter, content }),
    });
  } catch {
    return { state: "offline" };
  }
  const answer = await response.json().catch(() => null);
  if (response.status === 401) return { state: "signedOut" };
  if (response.ok && answer) return { state: "stored", counter: answer.counter, at: answer.savedAt };
  if (response.status === 409 && answer?.newer) return { state: "newer", keptAs: answer.keptAs, ...answer.newer };
  if (response.status >= 500 || answer === null) return { state: "offline" };
  return { state: "refused", code: answer.code ?? "unexpected", details: answer.details ?? {} };
}
