import { z } from "zod";

/** The name of a question, field or option inside its definition. */
export const identifier = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
  error: "An id has lower-case letters, digits and hyphens, at most 40.",
});

/** Text that every database accepts: without NUL and without halves of characters. */
export const text = z.string().overwrite((value) => value.toWellFormed().replaceAll("\0", ""));

export const title = text.trim().min(1).max(200);
export const line = text.trim().min(1).max(500);
export const paragraph = text.trim().min(1).max(4000);

export const option = z.strictObject({ id: identifier, text: line });

export const scale = {
  from: z.int().min(-100).max(100),
  to: z.int().min(-100).max(100),
  fromLabel: line.optional(),
  toLabel: line.optional(),
};

/** The most steps a scale can show on a narrow screen. */
export const mostSteps = 21;

/** A rule of a definition that spans several values, as an issue that names its problem. */
export function report(ctx: z.RefinementCtx, problem: string, message: string, path: (string | number)[]): void {
  ctx.addIssue({ code: "custom", message, path, params: { problem } });
}

/** Reports every id that was used before in the same list. */
export function checkIds(ctx: z.RefinementCtx, items: readonly { id: string }[], path: (string | number)[]): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id)) report(ctx, "repeatedId", `The id "${item.id}" is used twice.`, [...path, index, "id"]);
    seen.add(item.id);
  });
}

/** Reports a scale that does not rise, or that rises too far to be shown. */
export function checkScale(ctx: z.RefinementCtx, given: { from: number; to: number }, path: (string | number)[]): void {
  if (given.to <= given.from) {
    report(ctx, "emptyScale", `A scale rises: to (${given.to}) is more than from (${given.from}).`, [...path, "to"]);
  } else if (given.to - given.from >= mostSteps) {
    report(ctx, "longScale", `A scale has at most ${mostSteps} steps.`, [...path, "to"]);
  }
}
