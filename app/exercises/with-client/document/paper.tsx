import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { now } from "#app/platform/clock.ts";
import { PrintFrame } from "#app/ui/printFrame.tsx";
import type { ClientKind, ClientWork } from "../clientKind.ts";

/** What comes out of the printer. */
export function Paper({ kind, work, lang }: { kind: ClientKind; work: ClientWork; lang: string }) {
  const { definition, content } = useSettled(work);
  const { Print } = kind;
  return (
    <div lang={lang} data-wide-paper={kind.wide || undefined} className="hidden print:block">
      <PrintFrame title={definition.title} at={now()}>
        <h1 className="mb-2">{definition.title}</h1>
        {kind.wide ? null : <p className="mb-6">{definition.instruction}</p>}
        <Print definition={definition} content={content} />
      </PrintFrame>
    </div>
  );
}

const pause = 500;

/** Work as it was when it last came to rest, or as it is when the printer asks: a large drawing is laid out once. */
function useSettled(work: ClientWork): ClientWork {
  const [settled, setSettled] = useState(work);
  useEffect(() => {
    const settling = setTimeout(() => setSettled(work), pause);
    const settle = () => flushSync(() => setSettled(work));
    const paper = window.matchMedia("print");
    window.addEventListener("beforeprint", settle);
    paper.addEventListener("change", settle);
    return () => {
      clearTimeout(settling);
      paper.removeEventListener("change", settle);
      window.removeEventListener("beforeprint", settle);
    };
  }, [work]);
  return settled;
}
