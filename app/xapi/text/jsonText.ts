import { clauses } from "../clause.ts";
import { Fault } from "../fault.ts";

const deepest = 100;
const [quote, comma, openBracket, backslash, closeBracket, openBrace, closeBrace] = [34, 44, 91, 92, 93, 123, 125];

/** What a JSON text says; refused when it is none, names a property twice, or is nested too deep. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable("The body is not JSON.", "is not JSON");
  }
  inspect(text);
  return value;
}

/** The texts of the elements of a JSON text that is a list, each exactly as it stands there. */
export function elementsOf(list: string): string[] {
  const found: string[] = [];
  let place = afterSpace(list, list.indexOf("[") + 1);
  while (list[place] !== "]") {
    const end = endOfValue(list, place);
    found.push(list.slice(place, end));
    place = afterSpace(list, end);
    if (list[place] === ",") place = afterSpace(list, place + 1);
  }
  return found;
}

/** The properties of a JSON text that is an object, in order, with the texts of their values as they stand there. */
export function membersOf(object: string): [name: string, value: string][] {
  const found: [string, string][] = [];
  let place = afterSpace(object, object.indexOf("{") + 1);
  while (object[place] !== "}") {
    const nameEnd = endOfValue(object, place);
    const name = JSON.parse(object.slice(place, nameEnd)) as string;
    const start = afterSpace(object, afterSpace(object, nameEnd) + 1);
    const end = endOfValue(object, start);
    found.push([name, object.slice(start, end)]);
    place = afterSpace(object, end);
    if (object[place] === ",") place = afterSpace(object, place + 1);
  }
  return found;
}

export function objectOf(members: Iterable<readonly [name: string, value: string]>): string {
  return `{${[...members].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}

/** The same object with some values changed: null leaves a property out. What is not named stays as it is spelled. */
export function changed(object: string, change: (name: string, value: string) => string | null): string {
  const members = membersOf(object).map(([name, value]) => [name, change(name, value)] as const);
  return objectOf(members.filter((member): member is [string, string] => member[1] !== null));
}

/** The same JSON text with each of its strings changed, names of properties too. What stays is spelled as it was. */
export function withStrings(text: string, change: (value: string) => string): string {
  let result = "";
  let place = 0;
  for (;;) {
    const start = text.indexOf('"', place);
    if (start === -1) return result + text.slice(place);
    const end = endOfString(text, start);
    const spelled = text.slice(start, end);
    const value = JSON.parse(spelled) as string;
    const wanted = change(value);
    result += text.slice(place, start) + (wanted === value ? spelled : JSON.stringify(wanted));
    place = end;
  }
}

/** I-JSON (RFC 7493 2.3): a name stands once in an object; else what was checked would not be what is returned. */
function inspect(text: string): void {
  const open: (Set<string> | null)[] = [];
  let names: Set<string> | null = null;
  let isName = false;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === quote) {
      const end = endOfString(text, place);
      if (isName) addName(names!, text.slice(place, end));
      isName = false;
      place = end - 1;
    } else if (code === openBrace || code === openBracket) {
      open.push(names);
      if (open.length > deepest)
        throw unreadable(`The JSON is nested more than ${deepest} levels deep.`, "is too deep");
      isName = code === openBrace;
      names = isName ? new Set() : null;
    } else if (code === closeBrace || code === closeBracket) {
      names = open.pop() ?? null;
      isName = false;
    } else if (code === comma) isName = names !== null;
  }
}

function addName(names: Set<string>, written: string): void {
  const name = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
  if (names.has(name)) throw unreadable(`The property '${name}' stands twice in one object.`, "stands twice", name);
  names.add(name);
}

function endOfValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfString(text, start);
  if (first !== "{" && first !== "[") {
    let place = start;
    while (place < text.length && !/[\s,\]}:]/.test(text[place]!)) place += 1;
    return place;
  }
  let depth = 0;
  for (let place = start; place < text.length; place += 1) {
    const character = text[place];
    if (character === '"') place = endOfString(text, place) - 1;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let place = start + 1; ; place += 1) {
    const code = text.charCodeAt(place);
    if (code === quote || Number.isNaN(code)) return place + 1;
    if (code === backslash) place += 1;
  }
}

function afterSpace(text: string, start: number): number {
  let place = start;
  while (" \n\r\t".includes(text[place] ?? "-")) place += 1;
  return place;
}

function unreadable(sentence: string, rule: string, property = ""): Fault {
  return new Fault(400, sentence, { property, rule, clause: clauses.formatting });
}
