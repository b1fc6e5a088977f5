import type { Pattern } from "../pattern.ts";
import { conditionName } from "./story.ts";
import type { Teller } from "./teller.ts";

/** A pattern in words: what it is, for a list under the heading of what it is about. */
export function patternInWords(pattern: Pattern, teller: Teller): string {
  const { t } = teller;
  switch (pattern.about) {
    case "addiction":
      return t(`genogramWords:addictionState.${pattern.state}`);
    case "substance":
      return t(`genogramWords:substance.${pattern.substance}`);
    case "condition":
      return conditionName(pattern, teller);
    case "bond":
      return t(`genogramWords:bond.${pattern.bond}`);
    case "end":
      return t(`genogramWords:end.${pattern.ended}`);
    case "parentage":
      return t(`genogramWords:parentage.${pattern.parentage}`);
    case "tie":
      return t(`genogramWords:tie.${pattern.kind}`);
    case "loss":
      return t("genogramWords:loss");
  }
}
