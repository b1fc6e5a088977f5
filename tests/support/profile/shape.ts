import { z } from "zod";

const iri = z.url();
const languageMap = z.record(z.enum(["nl", "en"]), z.string().min(1));
const iris = z.array(iri).min(1);
const values = z.array(z.union([z.string(), z.number(), z.boolean()])).min(1);
const described = { prefLabel: languageMap, definition: languageMap };
const part = { id: iri, inScheme: iri };
const onlyOnce = (list: { id: string }[]) => new Set(list.map(({ id }) => id)).size === list.length;

// xAPI Profiles 7.1 and 7.4: what our terms may have.
const term = z.strictObject({
  ...part,
  ...described,
  type: z.enum(["Verb", "ActivityType", "AttachmentUsageType"]),
  deprecated: z.boolean().optional(),
  broadMatch: iris.optional(),
  narrowMatch: iris.optional(),
  relatedMatch: iris.optional(),
  exactMatch: iris.optional(),
});
const activity = z.strictObject({
  ...part,
  type: z.literal("Activity"),
  activityDefinition: z.strictObject({
    "@context": z.literal("https://w3id.org/xapi/profiles/activity-context"),
    type: iri,
    name: languageMap,
  }),
});

// 8.1: a rule asks for something.
const rule = z
  .strictObject({
    location: z.string().regex(/^\$/),
    selector: z.string().regex(/^\$/).optional(),
    presence: z.enum(["included", "excluded", "recommended"]).optional(),
    any: values.optional(),
    all: values.optional(),
    none: values.optional(),
  })
  .refine(({ presence, any, all, none }) => [presence, any, all, none].some((each) => each !== undefined));

// 8: a template.
const template = z.strictObject({
  ...part,
  ...described,
  type: z.literal("StatementTemplate"),
  deprecated: z.boolean().optional(),
  verb: iri,
  objectActivityType: iri,
  contextParentActivityType: iris.optional(),
  contextGroupingActivityType: iris.optional(),
  contextCategoryActivityType: iris,
  rules: z.array(rule).min(1),
});

// 9: a pattern has exactly one way to go on, and texts when it is primary.
const orders = ["sequence", "alternates", "optional", "zeroOrMore", "oneOrMore"] as const;
const pattern = z
  .strictObject({
    ...part,
    type: z.literal("Pattern"),
    primary: z.literal(true).optional(),
    prefLabel: languageMap.optional(),
    definition: languageMap.optional(),
    sequence: z.array(iri).min(2).optional(),
    alternates: z.array(iri).min(2).optional(),
    optional: iri.optional(),
    zeroOrMore: iri.optional(),
    oneOrMore: iri.optional(),
  })
  .refine((each) => orders.filter((order) => each[order] !== undefined).length === 1)
  .refine((each) => !each.primary || (each.prefLabel !== undefined && each.definition !== undefined));

// 6.1: every version but the first says of which it is a revision.
const versions = z
  .array(z.strictObject({ id: iri, wasRevisionOf: iris.optional(), generatedAtTime: z.iso.datetime() }))
  .min(1)
  .refine((list) => list.filter(({ wasRevisionOf }) => wasRevisionOf === undefined).length === 1)
  .refine(onlyOnce);

/** What xAPI Profiles 1.0 asks of a profile (6), with nothing in it that it does not know. */
export const profileShape = z.strictObject({
  "@context": z.literal("https://w3id.org/xapi/profiles/context"),
  id: iri,
  type: z.literal("Profile"),
  conformsTo: z.literal("https://w3id.org/xapi/profiles#1.0"),
  ...described,
  seeAlso: iri,
  versions,
  author: z.strictObject({ type: z.literal("Organization"), name: z.string().min(1), url: iri }),
  concepts: z
    .array(z.union([term, activity]))
    .min(1)
    .refine(onlyOnce),
  templates: z.array(template).min(1).refine(onlyOnce),
  patterns: z.array(pattern).min(1).refine(onlyOnce),
});
