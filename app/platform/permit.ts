import { Refusal } from "./refusal.ts";

/** Throws a refusal (403) unless a policy said yes. */
export function permit(allowed: boolean, code = "forbidden"): void {
  if (!allowed) throw new Refusal(code, "forbidden");
}
