import { z } from "zod";

const text = z
  .string()
  .trim()
  .max(500)
  .refine((value) => !value.includes("\0"))
  .optional()
  .catch(undefined);
const date = z.iso.date().optional().catch(undefined);

const statementQuery = z.object({
  person: text,
  verb: text,
  activity: text,
  from: date,
  until: date,
  after: z
    .string()
    .regex(/^\d{1,15}\.\d{1,18}$/)
    .optional()
    .catch(undefined),
});

const eventQuery = z.object({
  person: text,
  name: text,
  from: date,
  until: date,
  after: z.uuid().optional().catch(undefined),
});

/** What an administrator looks for among statements; `after` is where the page before ended. */
export type StatementQuery = z.infer<typeof statementQuery>;
/** What an administrator looks for in the event log. */
export type EventQuery = z.infer<typeof eventQuery>;

/** What an address asks of the statements; what makes no sense is not asked. */
export function statementQueryOf(url: string): StatementQuery {
  return statementQuery.parse(asked(url));
}

/** What cannot be asked like that: a day that is none, or a last day before the first. */
export type Mistake = "day" | "order";

/** What is wrong with the days in an address. */
export function mistakesOf(url: string): Mistake[] {
  const { from, until } = asked(url);
  const days = [from, until].filter((day) => day !== undefined);
  if (days.some((day) => !z.iso.date().safeParse(day).success)) return ["day"];
  return from !== undefined && until !== undefined && until < from ? ["order"] : [];
}

/** A place in the order of lists, from which statements come in live; undefined for anything else. */
export function placeOf(given: string | null): string | undefined {
  return statementQuery.shape.after.parse(given ?? undefined);
}

/** What an address asks of the event log. */
export function eventQueryOf(url: string): EventQuery {
  return eventQuery.parse(asked(url));
}

function asked(url: string): Record<string, string> {
  const filled = [...new URL(url).searchParams].filter(([, value]) => value.trim() !== "");
  return Object.fromEntries(filled);
}
