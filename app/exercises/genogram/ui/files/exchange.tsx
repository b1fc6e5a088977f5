import { useTranslation } from "react-i18next";
import { SaveMenu } from "../../../drawing/ui/saveMenu.tsx";
import type { Family } from "../../family.ts";
import { gedcomOf } from "../../gedcom/gedcomText.ts";
import type { PhraseOf } from "../../gedcom/gedcomText.ts";
import { genogramText } from "../../genogramFile.ts";
import { genogramSheet } from "./genogramSheet.tsx";
import { OpenFile } from "./openFile.tsx";
import { useTeller } from "../picture/useTeller.ts";

// Where docs/gedcom.md describes our extensions has no address of its own that holds for every organisation.
const base = "urn:kennismap:gedcom/";

interface ExchangeProps {
  family: Family;
  /** Puts what was opened in the place of what is drawn; without it nothing can be opened. */
  onReplace?: ((family: Family) => void) | undefined;
  title?: string | undefined;
  /** Whether the case is made up; what goes on paper then says so. */
  fictitious?: boolean | undefined;
}

/** A genogram in and out: our own file, GEDCOM, and pictures. All of it stays on this computer. */
export function Exchange({ family, onReplace, title, fictitious = false }: ExchangeProps) {
  const { t } = useTranslation("genogramFiles");
  const teller = useTeller();
  const phraseOf: PhraseOf = (kind, slug) => teller.t(`${kind}.${slug}` as "tie.close");
  const own = [
    { key: "own", label: t("own"), ending: "genogram.json", make: () => jsonOf(genogramText(family)) },
    {
      key: "gedcom",
      label: t("gedcom"),
      ending: "ged",
      make: () => new Blob([gedcomOf(family, { base, phraseOf })], { type: "text/vnd.familysearch.gedcom" }),
    },
  ];
  return (
    <div className="contents">
      {onReplace ? <OpenFile isEmpty={family.people.length === 0} onReplace={onReplace} /> : null}
      <SaveMenu
        title={title || family.title}
        kindName={t("kind")}
        fictitious={fictitious}
        own={own}
        sheet={(texts) => genogramSheet(family, teller, texts)}
      />
    </div>
  );
}

function jsonOf(text: string): Blob {
  return new Blob([text], { type: "application/json" });
}
