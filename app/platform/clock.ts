/** The present moment; the only place that asks the machine for it. */
export function now(): Date {
  return new Date();
}

/** A moment so many milliseconds from now. */
export function fromNow(milliseconds: number): Date {
  return new Date(now().getTime() + milliseconds);
}

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
