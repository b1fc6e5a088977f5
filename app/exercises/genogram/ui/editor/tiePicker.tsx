import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { commonTies, tieKinds } from "../../tie.ts";
import type { TieSlug } from "../../tie.ts";
import { SampleSheet, TieSample } from "../picture/legendSample.tsx";

/** Every kind of emotional line with its picture; the dozen that is used most first, all of them when asked. */
export function TiePicker(props: { label: string; value: string | null; onPick: (kind: TieSlug) => void }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const isRare = tieKinds.findIndex(({ slug }) => slug === props.value) >= commonTies;
  const [isWhole, setWhole] = useState(isRare);
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{props.label}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-1">
        {(isWhole ? tieKinds : tieKinds.slice(0, commonTies)).map(({ slug }) => (
          <label
            key={slug}
            className="relative flex min-h-11 items-center gap-2 rounded-control border border-line px-2 py-1 text-small has-checked:border-2 has-checked:border-primary has-checked:bg-primary-soft has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              checked={props.value === slug}
              onChange={() => props.onPick(slug)}
              className="absolute inset-0 opacity-0"
            />
            <SampleSheet>
              <TieSample kind={slug} />
            </SampleSheet>
            <span className="min-w-0">{t(`genogramWords:tie.${slug}`)}</span>
          </label>
        ))}
      </div>
      {isWhole ? null : (
        <button type="button" onClick={() => setWhole(true)} className="link mt-2 min-h-11">
          {t("tie.all", { count: tieKinds.length })}
        </button>
      )}
    </fieldset>
  );
}
