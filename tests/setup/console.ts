import { format } from "node:util";
import { afterEach, beforeEach } from "vitest";

let unexpected: string[] = [];

beforeEach(() => {
  unexpected = [];
  console.error = (...words: unknown[]) => void unexpected.push(format(...words));
});

/** For a test that provokes an error on purpose: takes what was said since the last time. */
export function expectedErrors(): string[] {
  return unexpected.splice(0);
}

afterEach(() => {
  if (unexpected.length > 0) throw new Error(`console.error was called:\n${unexpected.join("\n")}`);
});
