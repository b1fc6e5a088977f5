import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../../family.ts";
import { outlineOf } from "../../outline.ts";
import { OutlineShape } from "../picture/personSymbol.tsx";

export const genders = ["woman", "man", "other", "unknown"] as const satisfies readonly Person["gender"][];

/** The sign that stands for somebody: chosen by pointing at it, with its word for who listens or hovers. */
export function GenderChoice(props: { value: Person["gender"]; onChange: (gender: Person["gender"]) => void }) {
  const { t } = useTranslation(["genogramEditor", "genogramWords"]);
  const name = useId();
  return (
    <fieldset className="flex min-w-0 gap-1">
      <legend className="sr-only">{t("gender")}</legend>
      {genders.map((gender) => (
        <label
          key={gender}
          title={t(`genogramWords:gender.${gender}`)}
          className="relative flex size-11 items-center justify-center rounded-control border border-edge has-checked:border-2 has-checked:border-primary has-checked:bg-primary-soft has-focus-visible:outline-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={name}
            value={gender}
            checked={props.value === gender}
            onChange={() => props.onChange(gender)}
            aria-label={t(`genogramWords:gender.${gender}`)}
            className="absolute inset-0 opacity-0"
          />
          <svg aria-hidden viewBox="-26 -26 52 52" className="size-7">
            <OutlineShape outline={outlineOf({ gender, life: "born" })} fill="none" stroke="currentColor" />
            {gender === "unknown" ? (
              <text y={8} textAnchor="middle" fontSize={24} fill="currentColor">
                ?
              </text>
            ) : null}
          </svg>
        </label>
      ))}
    </fieldset>
  );
}

const byKeys = ["woman", "unknown", "man", "other"] as const satisfies readonly Person["gender"][];

/** The next sign by keys: from unknown, up is a woman and down is a man. */
export function nextGender(gender: Person["gender"], by: 1 | -1): Person["gender"] {
  return byKeys[(byKeys.indexOf(gender) + by + byKeys.length) % byKeys.length]!;
}
