import fc from "fast-check";

/** Texts as people write them, and as nobody does. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("\u0000", "\ud800", "é", "\u2028"),
);
const iri = fc.webUrl({ validSchemes: ["https"], withFragments: false }).filter((url) => !/[\s<>"{}|\\^`]/.test(url));
const uuid = fc.uuid();
const languageMap = fc.dictionary(fc.constantFrom("nl", "en-GB", "fr", "x-eigen", "zh-Hant-TW"), text, {
  noNullPrototype: true,
});
const timestamp = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const extensions = fc.dictionary(iri, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2, noNullPrototype: true });
const optional = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [], noNullPrototype: true });

const identifier = fc.oneof(
  fc.emailAddress({ size: "small" }).map((mail) => ({ mbox: `mailto:${mail}` })),
  fc.stringMatching(/^[0-9a-f]{40}$/).map((sum) => ({ mbox_sha1sum: sum })),
  iri.map((openid) => ({ openid })),
  fc.record({ homePage: iri, name: text.filter((name) => name !== "") }).map((account) => ({ account })),
);
const agent = fc
  .tuple(optional({ objectType: fc.constant("Agent"), name: text }), identifier)
  .map(([given, known]) => ({ ...given, ...known }));
const group = fc
  .tuple(optional({ name: text }), fc.array(agent, { minLength: 1, maxLength: 2 }), fc.option(identifier))
  .map(([given, member, known]) => ({ objectType: "Group", ...given, member, ...known }));
const actor = fc.oneof(agent, group);
const verb = fc.tuple(iri, optional({ display: languageMap })).map(([id, given]) => ({ id, ...given }));

const component = fc.record({ id: fc.stringMatching(/^[a-z]{3,9}$/), description: languageMap });
const components = fc.uniqueArray(component, { selector: ({ id }) => id, maxLength: 2 });
const interaction = fc.oneof(
  fc.record({ interactionType: fc.constantFrom("true-false", "fill-in", "numeric", "other") }),
  fc.record({ interactionType: fc.constant("choice"), choices: components, correctResponsesPattern: fc.array(text) }),
  fc.record({ interactionType: fc.constant("matching"), source: components, target: components }),
  fc.record({ interactionType: fc.constant("likert"), scale: components }),
);
const definition = fc
  .tuple(
    optional({ name: languageMap, description: languageMap, type: iri, moreInfo: iri, extensions }),
    fc.option(interaction),
  )
  .map(([given, asked]) => ({ ...given, ...asked }));
const activity = fc
  .tuple(iri, optional({ objectType: fc.constant("Activity"), definition }))
  .map(([id, given]) => ({ ...given, id }));
const reference = uuid.map((id) => ({ objectType: "StatementRef", id }));

const result = optional({
  score: fc.record({
    scaled: fc.constantFrom(-1, 0, 0.5, 1),
    raw: fc.constant(5),
    min: fc.constant(0),
    max: fc.constant(9.5),
  }),
  success: fc.boolean(),
  completion: fc.boolean(),
  response: text,
  duration: fc.constantFrom("PT1H0M0.1S", "P4W", "P1Y2M3DT4H"),
  extensions,
});
const activities = fc.array(activity, { maxLength: 2 });
const around = {
  registration: uuid,
  instructor: actor,
  team: group,
  contextActivities: optional({ parent: activities, grouping: activities, category: activities, other: activities }),
  language: fc.constantFrom("nl", "en-GB"),
  statement: reference,
  extensions,
};
const context = optional(around);
const aboutActivity = optional({ ...around, revision: text, platform: text });

const plainObject = fc.oneof(
  fc.record({ object: activity, context: aboutActivity }),
  fc.record({ object: agent.map((each) => ({ ...each, objectType: "Agent" })), context }),
  fc.record({ object: group, context }),
  fc.record({ object: reference, context }),
);
const saying = fc.record({ actor, verb }).filter((each) => !each.verb.id.endsWith("/voided"));
const subStatement = fc
  .tuple(saying, plainObject, optional({ result, timestamp }))
  .map(([said, about, given]) => ({ objectType: "SubStatement", ...said, ...about, ...given }));

/** Any valid statement of xAPI 1.0.3 with an id, whose context activities stand in lists. */
export const validStatement = fc
  .tuple(
    uuid,
    saying,
    fc.oneof(
      { weight: 3, arbitrary: plainObject },
      { weight: 1, arbitrary: fc.record({ object: subStatement, context }) },
    ),
    optional({ result, timestamp }),
  )
  .map(([id, said, about, given]) => ({ id, ...said, ...about, ...given }) as Record<string, unknown>);
