import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { findInProfile, profileOf } from "#app/tracking/profile/profile.server.ts";
import type { Profile } from "#app/tracking/profile/profile.server.ts";
import { profileVersions } from "#app/tracking/profile/version.ts";
import { absolute, verbs } from "#app/tracking/vocabulary.ts";
import type { VerbName } from "#app/tracking/vocabulary.ts";
import type { WrittenPattern } from "#tests/support/profile/pattern.ts";
import { profileShape } from "#tests/support/profile/shape.ts";

const base = "https://kennismap.voorbeeld.nl";
let profile: Profile;
let patterns: readonly WrittenPattern[];

beforeAll(() => {
  profile = profileOf(base);
  patterns = profile.patterns;
});

test("the profile has the shape that the specification asks for", () => {
  expect(profileShape.safeParse(profile).error?.issues ?? []).toEqual([]);
});

test("every part stands under an address of its own, in the newest version", () => {
  const parts = [...profile.concepts, ...profile.templates, ...profile.patterns];
  for (const part of parts) {
    expect(part.id.startsWith(`${base}/`)).toBe(true);
    expect(part.inScheme).toBe(profile.versions[0]!.id);
    expect(findInProfile(base, part.id.slice(base.length))).toEqual({ "@context": profile["@context"], ...part });
  }
  expect(new Set([profile, ...profile.versions, ...parts].map(({ id }) => id)).size).toBe(parts.length + 2);
  for (const { id } of [profile, ...profile.versions])
    expect(findInProfile(base, id.slice(base.length))).toEqual(profile);
  for (const path of [
    "",
    "/",
    "/vocabulary/",
    "/vocabulary/v0",
    "/vocabulary/verbs",
    "/vocabulary/templates/__proto__",
  ]) {
    expect(findInProfile(base, path)).toBeNull();
  }
});

test("only what nobody else has published is a term of ours", () => {
  const terms = profile.concepts.filter(({ type }) => type !== "Activity");
  const ours = Object.values(verbs).filter((verb) => verb.startsWith("/"));
  expect(terms.filter(({ type }) => type === "Verb").map(({ id }) => id)).toEqual(ours.map((each) => `${base}${each}`));
  for (const term of terms) expect(Object.keys(term).some((key) => key.endsWith("Match"))).toBe(true);
});

test("every verb has a template, but for those of statements from before the profile", () => {
  const used = new Set(profile.templates.map(({ verb }) => verb));
  const without = (Object.keys(verbs) as VerbName[]).filter((name) => !used.has(absolute(base, verbs[name])));
  expect(without).toEqual(["approved", "experienced"]);
});

test("no two templates can be meant by one statement", () => {
  const keys = profile.templates.map(({ verb, objectActivityType }) => `${verb} ${objectActivityType}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("patterns", () => {
  const partsOf = ({ sequence, alternates, optional, zeroOrMore, oneOrMore }: WrittenPattern) =>
    [sequence, alternates, optional, zeroOrMore, oneOrMore].flat().filter((each) => each !== undefined);
  const patternOf = (id: string) => patterns.find((pattern) => pattern.id === id);

  function templatesBelow(id: string, above: readonly string[] = []): string[] {
    expect(above).not.toContain(id);
    const pattern = patternOf(id);
    return pattern === undefined ? [id] : partsOf(pattern).flatMap((part) => templatesBelow(part, [...above, id]));
  }

  test("lead to templates that are there, and never to themselves", () => {
    const known = new Set(profile.templates.map(({ id }) => id));
    for (const { id } of patterns) expect(templatesBelow(id).filter((each) => !known.has(each))).toEqual([]);
  });

  test("have no part that may be absent directly among alternates", () => {
    for (const { alternates = [] } of patterns) {
      for (const id of alternates) {
        expect(Object.keys(patternOf(id) ?? {})).not.toContain("optional");
        expect(Object.keys(patternOf(id) ?? {})).not.toContain("zeroOrMore");
      }
    }
  });

  test("hold every template, and each in one primary pattern", () => {
    const below = patterns.filter(({ primary }) => primary).map(({ id }) => new Set(templatesBelow(id)));
    for (const { id } of profile.templates) expect([id, below.filter((set) => set.has(id)).length]).toEqual([id, 1]);
  });
});

test("a version that was told of never changes: whoever changes the vocabulary makes a next one", () => {
  const texts = new Set(["prefLabel", "definition", "name", "versions", "inScheme"]);
  const skeleton = JSON.stringify(profile, (key, value: unknown) => (texts.has(key) ? undefined : value));
  const digest = createHash("sha256").update(skeleton).digest("hex").slice(0, 16);
  expect(profileVersions[0].digest, "docs/profile.md says how a next version is made").toBe(digest);
});
