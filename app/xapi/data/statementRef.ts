import { clauses } from "../clause.ts";
import { uuid } from "./iri.ts";
import { shape, text } from "./rule.ts";

export interface StatementRef {
  objectType: "StatementRef";
  id: string;
}

/** A pointer to another statement, which need not be here. */
export const statementRef = shape(
  clauses.statementObject,
  { objectType: text(clauses.statementObject, "is not 'StatementRef'", (type) => type === "StatementRef"), id: uuid },
  { required: ["objectType", "id"] },
);
