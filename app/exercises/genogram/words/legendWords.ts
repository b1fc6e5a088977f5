import type { Bond, BondEnd, Parentage } from "../bond.ts";
import { substanceLetters } from "../condition.ts";
import type { AddictionState } from "../condition.ts";
import type { Family, Person } from "../family.ts";
import { legendOf } from "../legend.ts";
import { tieKindOf } from "../tie.ts";
import { conditionName } from "./story.ts";
import type { Teller } from "./teller.ts";

/** What a line of a legend shows beside its words. */
export type LegendSign =
  | { sign: "person"; gender: Person["gender"]; life: Person["life"] }
  | { sign: "index" }
  | { sign: "deceased" }
  | { sign: "addiction"; state: AddictionState }
  | { sign: "text"; text: string }
  | { sign: "bond"; bond: Bond }
  | { sign: "end"; ended: BondEnd }
  | { sign: "related" }
  | { sign: "parentage"; parentage: Parentage }
  | { sign: "tie"; kind: string }
  | { sign: "household" };

export type LegendLine = LegendSign & { words: string };

/** Lines of a legend that belong together, under their heading. */
export interface LegendPart {
  part: "people" | "lines" | "use" | "conditions" | "ties" | "households";
  heading: string;
  lines: LegendLine[];
}

/** The legend of a family in words, with the sign that stands before each; only what is used. */
export function legendInWords(family: Family, teller: Teller): LegendPart[] {
  const { t } = teller;
  const used = legendOf(family);
  const lines: Record<LegendPart["part"], LegendLine[]> = {
    people: [
      ...[...Map.groupBy(used.people, ({ outline }) => JSON.stringify(outline)).values()].map((alike) => ({
        ...{ sign: "person" as const, gender: alike[0]!.gender, life: alike[0]!.life },
        words: alike.map((each) => signInWords(each, teller)).join(" / "),
      })),
      ...(used.index ? [{ sign: "index" as const, words: t("genogramWords:index") }] : []),
      ...(used.deceased ? [{ sign: "deceased" as const, words: t("genogramWords:deceased") }] : []),
    ],
    lines: [
      ...used.bonds.map((bond) => ({ sign: "bond" as const, bond, words: t(`genogramWords:bond.${bond}`) })),
      ...used.ends
        .filter((ended) => ended !== "widowed")
        .map((ended) => ({ sign: "end" as const, ended, words: t(`genogramWords:end.${ended}`) })),
      ...(used.related ? [{ sign: "related" as const, words: t("genogramWords:related") }] : []),
      ...used.parentages.map((parentage) => ({
        ...{ sign: "parentage" as const, parentage },
        words: t(`genogramWords:parentage.${parentage}`),
      })),
    ],
    use: [
      ...used.addiction.map((state) => ({
        sign: "addiction" as const,
        state,
        words: t(`genogramWords:addictionState.${state}`),
      })),
      ...used.substances.map((each) => ({
        ...{ sign: "text" as const, text: substanceLetters([each]) },
        words: t(`genogramWords:substance.${each}`),
      })),
    ],
    conditions: used.conditions.map((each) => ({
      ...{ sign: "text" as const, text: String(each.number) },
      words: conditionName(each, teller),
    })),
    ties: used.ties.map((kind) => ({
      sign: "tie" as const,
      kind,
      words: t(`genogramWords:tie.${tieKindOf(kind).slug}`),
    })),
    households: used.households.length > 0 ? [{ sign: "household", words: t("genogramWords:household") }] : [],
  };
  const parts = ["people", "lines", "use", "conditions", "ties", "households"] as const;
  return parts
    .map((part) => ({ part, heading: t(`genogramWords:legend.${part}`), lines: lines[part] }))
    .filter((part) => part.lines.length > 0);
}

/** A stillborn child has the sign of its sex; other losses and pregnancies have one of their own. */
function signInWords({ gender, life }: Pick<Person, "gender" | "life">, { t }: Teller): string {
  if (life === "born") return t(`genogramWords:gender.${gender}`);
  const words = t(`genogramWords:life.${life}`);
  return life === "stillbirth" && gender !== "unknown" ? `${words} (${t(`genogramWords:gender.${gender}`)})` : words;
}
