import { forgetText, keepText, keptText, placeOf } from "#app/ui/keptText.ts";
import { pageOwner } from "#app/ui/pageOwner.ts";
import type { SentAttempt } from "../attempt.ts";

/** An answer that the server does not have yet, with the attempt it belongs to. */
export type KeptAnswer = Pick<SentAttempt, "number" | "savedFrom" | "answer">;

/** Keeps an answer in this browser, for who owns the page, until the server has it. */
export function keepAnswer(
  address: string,
  { number, savedFrom, answer }: Omit<KeptAnswer, "number"> & { number: number | null },
) {
  if (pageOwner !== null && number !== null) keepText(answerPlace(pageOwner, address), { number, savedFrom, answer });
}

/** What is kept of an exercise for who owns the page; null for nothing. */
export function keptAnswer(address: string): KeptAnswer | null {
  return pageOwner === null ? null : (keptText(answerPlace(pageOwner, address)) as KeptAnswer | null);
}

/** Removes what the server has by now. */
export function forgetAnswer(address: string): void {
  if (pageOwner !== null) forgetText(answerPlace(pageOwner, address));
}

function answerPlace(owner: string, address: string): string {
  return placeOf("answer", owner, address);
}
