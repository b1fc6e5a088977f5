/** Attributes of every field in which somebody is written of: nothing typed goes to a spelling checker or is remembered. */
export const quiet = { autoComplete: "off", spellCheck: false, translate: "no" } as const;
