import { afterAll, afterEach, beforeEach } from "vitest";
import { setHooks } from "#app/xapi/hooks.server.ts";
import type { Statement } from "#app/xapi/data/statement.ts";

// Whatever a test makes happen: what the application says of it follows the profile, each statement exactly one
// template. It is asked where statements come in, so that no test needs to ask.
const faults: unknown[] = [];
const admit = async ({ statements }: { statements: readonly Statement[] }) => hold(statements.filter(isOurs));

setHooks({ admit });
beforeEach(() => setHooks({ admit }));
afterEach(tell);
afterAll(tell);

async function hold(statements: readonly Statement[]): Promise<void> {
  if (statements.length === 0) return;
  const { templatesFollowed } = await import("../support/profile/profiled.ts");
  await templatesFollowed(statements).catch((fault: unknown) => faults.push(fault));
}

function tell(): void {
  const [fault] = faults.splice(0);
  if (fault !== undefined) throw fault as Error;
}

function isOurs({ context }: Statement): boolean {
  return context?.platform === "Kennismap";
}
