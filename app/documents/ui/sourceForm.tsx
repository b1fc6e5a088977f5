import type { Editor } from "@tiptap/core";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { SurroundingsContext } from "../editing/surroundings.ts";
import { selectedAttributes } from "../editing/selectedAttributes.ts";

/** Asks which source says what stands here. */
export function SourceForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation("documents");
  const { sources } = useContext(SurroundingsContext);
  const present = selectedAttributes(editor, "sourceNote")?.["key"];

  function choose(key: string) {
    if (present === undefined) editor.chain().insertContent({ type: "sourceNote", attrs: { key } }).run();
    else editor.chain().updateAttributes("sourceNote", { key }).run();
    onDone();
  }

  if (sources.length === 0) return <p>{t("sources.empty")}</p>;
  return (
    <>
      <p className="mb-2">{t("sources.choose")}</p>
      <ol className="flex flex-col">
        {sources.map((source, index) => (
          <li key={source.key}>
            <button
              type="button"
              aria-current={source.key === present || undefined}
              onClick={() => choose(source.key)}
              className="flex min-h-11 w-full gap-3 rounded-small px-3 py-2 text-start hover:bg-sunken aria-[current=true]:font-semibold"
            >
              <span className="tabular-nums text-muted">{index + 1}</span>
              <span>{source.label}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
