import { useMemo } from "react";
import type { Family } from "../../family.ts";
import { storyOf } from "../../words/story.ts";
import { useTeller } from "./useTeller.ts";

/** A family in words, for who listens, checks or has no picture; names lead to people where somebody can be chosen. */
export function StoryText({ family, onChoose }: { family: Family; onChoose?: (id: string) => void }) {
  const teller = useTeller();
  const { t } = teller;
  const story = useMemo(() => storyOf(family, teller), [family, teller]);
  if (family.people.length === 0) return <p>{t("genogramWords:told.nobody")}</p>;
  return (
    <div className="flex max-w-reading flex-col gap-5">
      {story.generations.map((people, at) => (
        <div key={people[0]!.id}>
          <h3>{t("genogramWords:told.generation", { number: at + 1 })}</h3>
          <ul className="mt-1 flex flex-col gap-2">
            {people.map(({ id, heading, sentences }) => (
              <li key={id}>
                {onChoose ? (
                  <button type="button" onClick={() => onChoose(id)} className="link min-h-6 font-semibold">
                    {heading}
                  </button>
                ) : (
                  <strong>{heading}</strong>
                )}{" "}
                {sentences.join(" ")}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {story.ties.length > 0 ? (
        <div>
          <h3>{t("genogramWords:told.ties")}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {story.ties.map((tie, at) => (
              <li key={family.ties[at]!.id}>{tie}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
