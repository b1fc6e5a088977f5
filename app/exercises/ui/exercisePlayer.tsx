import { useEffect, useId, useRef, useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OwnerField } from "#app/ui/ownerField.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import type { Standing } from "../attempt.ts";
import type { BaseDefinition } from "../kind.ts";
import type { LearnerExercise } from "../learnerExercise.ts";
import { viewOf } from "../registry.tsx";
import { useAttempt } from "./attemptKeeping.ts";
import { useHydrated } from "./hydration.ts";
import { usePlace } from "./exercisePlace.tsx";
import { KeepingLine } from "./keepingLine.tsx";
import { OutcomeLine } from "./outcomeLine.tsx";
import { SummaryLine } from "./summaryLine.tsx";

interface ExercisePlayerProps {
  exercise: LearnerExercise;
  standing: Standing;
  /** The level of its heading inside the page; null where it is the page's own title. */
  heading?: 2 | 3 | null;
  /** The language of the exercise, where it is not that of the page. */
  lang?: string;
  /** Where answers go; a course part has an address of its own. */
  address?: string;
  /** Where it can be used together with a client. */
  withClientAddress?: string;
  onFinished?: (standing: Standing) => void;
}

/** An exercise to do: works as a plain form, and with JavaScript keeps what is typed by itself. */
export function ExercisePlayer(props: ExercisePlayerProps) {
  return <Playing key={props.exercise.id} {...props} />;
}

function Playing({
  exercise,
  standing: initial,
  heading = 2,
  lang,
  address,
  withClientAddress,
  onFinished,
}: ExercisePlayerProps) {
  const { t } = useTranslation("exercises");
  const place = usePlace(exercise.id);
  const action = address ?? `/exercises/${exercise.id}/attempt`;
  const work = useAttempt(action, initial, onFinished);
  const [round, setRound] = useState(0);
  const alive = useHydrated();
  const whole = useRef<HTMLDivElement>(null);
  const formId = useId();
  const [carried, setCarried] = useState<unknown>(null);
  const { Player, Print } = viewOf(exercise.kind);
  const { standing } = work;
  const { summary } = exercise;
  const words = summary.words ?? exercise.kind;
  const attempt = place.again && !alive && standing.attempt?.outcome ? null : standing.attempt;
  const open = work.open.length > 0 || alive ? work.open : place.open;

  const outcome = attempt?.outcome ?? null;
  const result = useRef<HTMLDivElement>(null);
  const hadOutcome = useRef(outcome !== null);
  useEffect(() => {
    if (outcome && !hadOutcome.current) result.current?.focus();
    hadOutcome.current = outcome !== null;
  }, [outcome]);

  useEffect(() => {
    if (open.length > 0)
      whole.current?.querySelector<HTMLElement>("[data-open=true] :is(input, textarea), [data-open=true]")?.focus();
  }, [open]);

  function finish(event: FormEvent) {
    event.preventDefault();
    void work.finish();
  }

  function again() {
    const last = standing.attempt?.answer ?? null;
    work.begin();
    setRound(round + 1);
    if (!summary.goesOn || last === null) return;
    setCarried(last);
    work.change(last);
  }

  const player = (
    <div lang={lang}>
      <Player
        key={`${round}${work.earlier ? "-earlier" : ""}`}
        definition={exercise.definition}
        answer={(outcome ? null : work.earlier?.answer) ?? attempt?.answer ?? carried}
        onChange={work.change}
        outcome={outcome}
        open={open}
        formId={formId}
      />
    </div>
  );

  return (
    <section id={place.anchor} aria-label={exercise.definition.title} className="scroll-mt-20">
      <ExerciseTitle definition={exercise.definition} heading={heading} lang={lang} />
      <div ref={whole} data-screen-only>
        <SummaryLine kind={exercise.kind} summary={summary} left={standing.left} />
        {withClientAddress ? <WithClientHint address={withClientAddress} /> : null}
        <div ref={result} tabIndex={-1}>
          {outcome ? <OutcomeLine words={words} outcome={outcome} left={standing.left} /> : null}
        </div>
        {place.refused && !alive ? <RefusalNotice refusal={{ code: place.refused }} /> : null}
        {summary.apart ? player : null}
        <form
          id={formId}
          method="post"
          action={action}
          onSubmit={finish}
          noValidate
          autoComplete="off"
          className={`mt-6 ${summary.wide ? "" : "max-w-form"}`}
        >
          <input type="hidden" name="number" value={standing.next ?? ""} />
          <input type="hidden" name="savedFrom" value={attempt && !outcome ? attempt.savedAt : ""} />
          <input type="hidden" name="page" value={place.page} />
          <OwnerField />
          {summary.apart ? null : player}
          {outcome ? null : <Ending words={words} isPossible={standing.next !== null} alive={alive} />}
          {outcome ? null : <KeepingLine keeping={work.keeping} onPrefer={work.prefer} onYield={work.yieldToOther} />}
        </form>
        {outcome && standing.next !== null ? (
          <FormActions>
            {alive ? (
              <Button type="button" onClick={again}>
                {t("player.again")}
              </Button>
            ) : (
              <a href={place.againHref} className="link">
                {t("player.again")}
              </a>
            )}
          </FormActions>
        ) : null}
      </div>
      {/* On paper a sheet to write on, never what someone wrote for herself. */}
      <div lang={lang} className="mt-4 hidden print:block">
        <Print definition={exercise.definition} answer={null} />
      </div>
    </section>
  );
}

/** The name of an exercise and what to do. */
function ExerciseTitle({
  definition,
  heading,
  lang,
}: {
  definition: BaseDefinition;
  heading: 2 | 3 | null;
  lang: string | undefined;
}) {
  const Heading = `h${heading ?? 1}` as const;
  return (
    <div lang={lang}>
      {heading === null ? null : <Heading>{definition.title}</Heading>}
      {definition.instruction ? <p className="mt-1 text-muted">{definition.instruction}</p> : null}
    </div>
  );
}

/** The buttons that end an attempt; without JavaScript there is one that keeps it for later. */
function Ending({ words, isPossible, alive }: { words: string; isPossible: boolean; alive: boolean }) {
  const { t } = useTranslation("exercises");
  if (!isPossible) return <Notice kind="information" title={t("player.noneLeft")} />;
  return (
    <FormActions>
      <Button kind="primary" name="finish" value="yes">
        {t(`player.finish.${words as "quiz"}`)}
      </Button>
      {alive ? null : (
        <Button name="finish" value="no">
          {t("player.keep")}
        </Button>
      )}
    </FormActions>
  );
}

/** The way to use it with a client, and why that is another place. A whole page load, so that the tab is its own. */
function WithClientHint({ address }: { address: string }) {
  const { t } = useTranslation("exercises");
  return (
    <div className="mt-4 max-w-form">
      <ButtonLink to={address} reloadDocument prefetch="none">
        {t("player.withClient")}
      </ButtonLink>
      <p className="mt-2 text-small text-muted">{t("player.withClientHint")}</p>
    </div>
  );
}
