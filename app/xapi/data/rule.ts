import type { Clause } from "../clause.ts";
import type { Version } from "../version.ts";

/** What of a value breaks the standard: the property (empty for the value itself), the rule in words, and its clause. */
export interface Breach {
  property: string;
  rule: string;
  clause: Clause;
}

/** Says how a value breaks the standard in this version, or null when it does not. */
export type Rule = (value: unknown, version: Version) => Breach | null;

export type Properties = Readonly<Record<string, unknown>>;

export function breach(clause: Clause, rule: string, property = ""): Breach {
  return { property, rule, clause };
}

/** A text for which the test holds. */
export function text(clause: Clause, rule: string, test: (value: string) => boolean = () => true): Rule {
  const broken = breach(clause, rule);
  return (value) => (typeof value === "string" && test(value) ? null : broken);
}

export function boolean(clause: Clause): Rule {
  const broken = breach(clause, "is neither true nor false");
  return (value) => (typeof value === "boolean" ? null : broken);
}

export function number(clause: Clause): Rule {
  const broken = breach(clause, "is not a number");
  return (value) => (typeof value === "number" && Number.isFinite(value) ? null : broken);
}

/** A list of which every element keeps the rule. */
export function listOf(clause: Clause, element: Rule): Rule {
  const broken = breach(clause, "is not a list");
  return (value, version) => {
    if (!Array.isArray(value)) return broken;
    for (let place = 0; place < value.length; place += 1) {
      const found = element(value[place], version);
      if (found !== null) return under(String(place), found);
    }
    return null;
  };
}

/** An object whose keys and values each keep a rule. */
export function mapOf(clause: Clause, key: Rule, each: Rule): Rule {
  const broken = breach(clause, "is not an object");
  return (value, version) => {
    if (!isObject(value)) return broken;
    for (const name of Object.keys(value)) {
      const found = key(name, version) ?? each(value[name], version);
      if (found !== null) return under(name, found);
    }
    return null;
  };
}

interface ShapeOptions {
  required?: readonly string[];
  /** What only all properties together can break. */
  whole?: (value: Properties, version: Version) => Breach | null;
}

/** An object with these properties and no others. */
export function shape(clause: Clause, properties: Readonly<Record<string, Rule>>, options: ShapeOptions = {}): Rule {
  const rules = new Map(Object.entries(properties));
  const { required = [], whole } = options;
  const broken = breach(clause, "is not an object");
  return (value, version) => {
    if (!isObject(value)) return broken;
    for (const name of Object.keys(value)) {
      const rule = rules.get(name);
      if (rule === undefined) return breach(clause, "is not a property that stands here", name);
      const found = rule(value[name], version);
      if (found !== null) return under(name, found);
    }
    for (const name of required) {
      if (value[name] === undefined) return breach(clause, "is missing", name);
    }
    return whole === undefined ? null : whole(value, version);
  };
}

/** The same breach as seen from the object or list that holds the value under this name. */
export function under(name: string, { property, rule, clause }: Breach): Breach {
  return { property: property === "" ? name : `${name}.${property}`, rule, clause };
}

export function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
