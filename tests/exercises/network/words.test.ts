import { describe, expect, test } from "vitest";
import { translator } from "#app/platform/i18n.ts";
import { addMember, addTie, changeTie } from "#app/exercises/network/editing.ts";
import { legendOf } from "#app/exercises/network/legend.ts";
import { emptyNetwork } from "#app/exercises/network/network.ts";
import { callingOf, networkInWords } from "#app/exercises/network/words.ts";
import texts from "#locales/nl/network.json" with { type: "json" };

const i18n = translator("nl", { network: texts });
const teller = { t: i18n.getFixedT("nl", "network"), language: "nl" as const };

function drawn() {
  const ma = addMember(emptyNetwork(), { name: "Ma", ring: 1 })!;
  const club = addMember(ma.network, { name: "De club", kind: "group", area: "friends", ring: 3 })!;
  const tied = addTie(club.network, ma.made, club.made, { strength: "broken" })!.network;
  return changeTie(tied, "t1", {
    strength: "strong",
    tense: true,
    flow: "back",
    support: ["emotional", "practical"],
    influence: "both",
  });
}

describe("who cannot see a network", () => {
  test("hears of everybody who, where, how near, and what the tie is", () => {
    const network = drawn();
    expect(callingOf(network, network.members[0]!, teller)).toBe(
      "Ma, Familie, heel dichtbij, sterke band, geeft spanning, Ma geeft vooral, ik krijgt, " +
        "met een luisterend oor en praktische hulp, helpt én lokt gebruik uit",
    );
  });

  test("hears of groups that they are, and of ties between others", () => {
    expect(networkInWords(drawn(), teller).slice(1)).toEqual([
      "De club, groep, Vrienden, verder weg, gewone band.",
      "Ma en De club: verbroken contact.",
    ]);
  });

  test("reads a legend of what is used and nothing else", () => {
    const signs = legendOf(drawn(), "sociogram").map((sign) => Object.values(sign).join(" "));
    expect(signs).toEqual([
      "kind person",
      "kind group",
      "strength strong",
      "strength ordinary",
      "strength broken",
      "tense",
      "flow",
      "influence supports",
      "influence triggers",
      "support emotional",
      "support practical",
    ]);
  });
});
