import { Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/textField.tsx";
import type { Source } from "../../source.ts";

/** The sources of a text: the publication, its year, and where to find it. */
export function SourcesField({ sources, onChange }: { sources: Source[]; onChange: (sources: Source[]) => void }) {
  const { t } = useTranslation("authoring");
  function change(index: number, part: Partial<Source>) {
    onChange(sources.map((source, each) => (each === index ? { ...source, ...part } : source)));
  }
  return (
    <fieldset id="sources" tabIndex={-1} className="flex min-w-0 flex-col gap-4">
      <legend className="font-semibold">{t("sources.title")}</legend>
      {sources.map((source, index) => (
        <div key={source.key} className="flex flex-col gap-2 border-s-2 border-line ps-3">
          <TextField
            field={{ name: `source-${index}`, id: `source-${index}`, maxLength: 500 }}
            label={t("sources.citation", { number: index + 1 })}
            value={source.citation}
            onChange={(event) => change(index, { citation: event.target.value })}
          />
          <TextField
            field={{
              name: `source-url-${index}`,
              id: `source-url-${index}`,
              required: false,
              maxLength: 500,
              initialValue: source.url ?? "",
            }}
            label={t("sources.url")}
            type="url"
            onBlur={(event) => change(index, { url: addressFrom(event.target.value) })}
          />
          <label className="flex min-h-8 items-center gap-3">
            <input
              type="checkbox"
              className="size-5 accent-primary"
              checked={source.status !== "unconfirmed"}
              onChange={(event) => change(index, { status: event.target.checked ? null : "unconfirmed" })}
            />
            {t("sources.readMyself")}
          </label>
          <Button
            type="button"
            kind="quiet"
            size="small"
            onClick={() => onChange(sources.filter((each) => each !== source))}
          >
            <Trash2 aria-hidden /> {t("sources.remove", { number: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          onClick={() => onChange([...sources, { key: freeKey(sources), citation: "", status: "unconfirmed" }])}
        >
          <Plus aria-hidden /> {t("sources.add")}
        </Button>
      </div>
    </fieldset>
  );
}

function freeKey(sources: readonly Source[]): string {
  let number = sources.length + 1;
  while (sources.some(({ key }) => key === `bron-${number}`)) number += 1;
  return `bron-${number}`;
}

function addressFrom(text: string): string | null {
  const address = text.trim();
  return URL.canParse(address) && /^https?:/i.test(address) ? address : null;
}
