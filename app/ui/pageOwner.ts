import { useEffect } from "react";
import { ownerHeader } from "#app/platform/pageOwner.ts";

const browserOwner = "page-owner";
const signingOut = "signing-out";
const signIn = "/sign-in";

/** Whose page this is: who was signed in when this document was made. Null for nobody, and on the server. */
export const pageOwner = typeof document === "undefined" ? null : (document.documentElement.dataset["owner"] ?? null);

let isLeaving = false;

/** What a script's request says of the page that sends it, so that it is never taken for the next person's. */
export function ownerHeaders(): Record<string, string> {
  return pageOwner === null ? {} : { [ownerHeader]: pageOwner };
}

/** Notes that she signs out in this tab: the other tabs hear it once the server has done so. */
export function noteSigningOut(): void {
  sessionStorage.setItem(signingOut, "yes");
}

/** Leaves a page whose person is no longer the one who is signed in here; nobody after her sees or edits it. */
export function leaveToNext(): void {
  leave(`${signIn}?done=otherPerson`);
}

/**
 * Tells the other tabs who is signed in by now, and leaves this one when they tell that it is no longer its owner. A
 * session that merely ended says nothing: its owner may be typing still, and comes back.
 */
export function guardPage(): void {
  // Before any other listener: a page that has to go does not ask whether it may.
  window.addEventListener("beforeunload", (event) => isLeaving && event.stopImmediatePropagation());
  const hasSignedOut = sessionStorage.getItem(signingOut) !== null;
  sessionStorage.removeItem(signingOut);
  try {
    if (pageOwner !== null) localStorage.setItem(browserOwner, pageOwner);
    else if (hasSignedOut) localStorage.removeItem(browserOwner);
  } catch {
    // A full or forbidden storage: the server still tells pages of different people apart.
    return;
  }
  if (pageOwner === null) return;
  window.addEventListener("storage", ({ key }) => key === browserOwner && leaveUnlessOwner());
  window.addEventListener("pageshow", ({ persisted }) => persisted && leaveUnlessOwner());
  document.addEventListener("visibilitychange", leaveUnlessOwner, true);
}

/**
 * The same for a page that may keep nothing in this browser: it tells nobody, and leaves without asking when another tab
 * tells that someone else is signed in by now, or nobody.
 */
export function watchPage(): void {
  window.addEventListener("beforeunload", (event) => isLeaving && event.stopImmediatePropagation());
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key !== browserOwner || newValue === pageOwner) return;
    if (newValue === null) leave(signIn);
    else leaveToNext();
  });
  document.addEventListener("visibilitychange", () => {
    const owner = localStorage.getItem(browserOwner);
    if (owner !== null && owner !== pageOwner) leaveToNext();
  });
}

/** The same where a page without a new document hears from the server who is signed in. */
export function useOwnersPage(personId: string | null): void {
  useEffect(() => {
    if (pageOwner !== null && personId !== null && personId !== pageOwner) leaveToNext();
  }, [personId]);
}

function leaveUnlessOwner(): void {
  const owner = localStorage.getItem(browserOwner);
  if (owner === null) leave(signIn);
  else if (owner !== pageOwner) leaveToNext();
}

function leave(address: string): void {
  if (isLeaving) return;
  isLeaving = true;
  document.body.hidden = true;
  window.location.replace(address);
}
