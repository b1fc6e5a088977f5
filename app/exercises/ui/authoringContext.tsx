import { createContext, useContext, useId, useMemo } from "react";
import type { ReactNode } from "react";
import type { FormField } from "#app/ui/field.tsx";
import type { Problem } from "../problem.ts";

const Authoring = createContext<{ prefix: string; problems: readonly Problem[] }>({ prefix: "", problems: [] });

/** Tells every field of an author's form what is wrong with it. */
export function AuthoringProvider({ problems, children }: { problems: readonly Problem[]; children: ReactNode }) {
  const prefix = useId();
  const value = useMemo(() => ({ prefix, problems }), [prefix, problems]);
  return <Authoring.Provider value={value}>{children}</Authoring.Provider>;
}

/** The field for the value at a path of the definition, as the design system knows fields. */
export function useAuthorField(path: string, required = true): FormField {
  const { prefix, problems } = useContext(Authoring);
  const errors = problems.filter((problem) => problem.path === path).map((problem) => problem.message);
  return { id: `${prefix}${path}`, name: path, errors: errors.length > 0 ? errors : undefined, required };
}
