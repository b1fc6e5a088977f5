import { useState } from "react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useHydrated } from "./hydration.ts";

type Shown = ComponentType<object>;

/**
 * A part for paper, in a browser. It answers to nobody, so what the server sent stays as it is and no script is fetched
 * for it; only where the browser makes the page itself, or in another language, it is drawn.
 */
export function paperPart(Drawn: Shown): Shown {
  return function PaperPart(props) {
    const { i18n } = useTranslation();
    return <Paper key={i18n.language} Drawn={Drawn} given={props} />;
  };
}

/** A part for paper, on the server: in the same element. */
export function sentPaper(Sent: Shown): Shown {
  return function SentPaper(props) {
    return (
      <div className="contents">
        <Sent {...props} />
      </div>
    );
  };
}

function Paper({ Drawn, given }: { Drawn: Shown; given: object }) {
  const isAlive = useHydrated();
  const [isSent] = useState(!isAlive);
  if (!isSent) return <Drawn {...given} />;
  // React leaves the content of such an element alone when it takes over a page.
  return <div className="contents" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}
