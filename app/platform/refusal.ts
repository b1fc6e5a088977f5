const statusOf = { forbidden: 403, conflict: 409, invalid: 422, large: 413, limited: 429 } as const;

/** Why a verb says no. The code is a key of the language files (`refusal:<code>`); the reason decides the HTTP status. */
export class Refusal extends Error {
  readonly code: string;
  readonly reason: keyof typeof statusOf;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    reason: keyof typeof statusOf = "invalid",
    details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.reason = reason;
    this.details = details;
  }

  get status(): number {
    return statusOf[this.reason];
  }
}

/** Recognises a refusal, also one that another copy of this module made (the development server loads two). */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal || (error instanceof Error && error.name === "Refusal");
}
