import { useTranslation } from "react-i18next";
import { shortDate } from "#app/platform/localFormat.ts";
import { Link } from "#app/ui/link.tsx";
import { useLanguage } from "#app/ui/moment.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { partKinds } from "../part.ts";
import type { PartKind } from "../part.ts";
import type { Path, PathDay, PathPart } from "../path.ts";
import { useDuration } from "./duration.ts";
import { KindMark } from "./kindMark.tsx";

interface PathLineProps {
  path: Path;
  language: string;
  /** The address of a part for someone who may do it; without it the parts are words. */
  addressOf?: (part: PathPart) => string;
  /** Whether every day stands open, for looking across. */
  opened?: boolean;
}

/** What every row says, looked up once: a course has many rows. */
interface RowWords {
  kinds: Record<PartKind, string>;
  states: Record<PathPart["state"], string>;
  durations: ReadonlyMap<number, string>;
  doneOn: string;
  here: string;
  date: (moment: Date) => string;
}

/** The days of a course as a line with stations; the one to go on in is open. */
export function PathLine({ path, language, addressOf, opened = false }: PathLineProps) {
  const words = useRowWords(path.days);
  return (
    <ol>
      {path.days.map((day, index) => (
        <li key={day.id} className="relative ps-10 pb-6 last:pb-0">
          {index < path.days.length - 1 ? (
            <span
              aria-hidden
              className={`absolute start-[0.5625rem] top-7 bottom-[-0.25rem] w-0.5 ${day.state === "done" ? "bg-success" : "bg-line"}`}
            />
          ) : null}
          <span className="absolute start-0 top-1">
            <StateMark state={day.state} word={words.states[day.state]} wordHidden />
          </span>
          <Station
            key={`${day.current}`}
            day={day}
            next={path.next}
            open={opened || day.current}
            language={language}
            addressOf={addressOf}
            words={words}
          />
        </li>
      ))}
    </ol>
  );
}

function useRowWords(days: readonly PathDay[]): RowWords {
  const { t } = useTranslation(["courses", "ui"]);
  const language = useLanguage();
  const duration = useDuration();
  const lengths = new Set(days.flatMap((day) => [day.minutes, ...day.parts.map(({ minutes }) => minutes)]));
  const durations = new Map([...lengths].map((minutes) => [minutes, duration(minutes)]));
  const kinds = Object.fromEntries(partKinds.map((kind) => [kind, t(`kind.${kind}`)])) as RowWords["kinds"];
  const states = { done: t("ui:state.done"), busy: t("ui:state.busy"), open: t("ui:state.open") };
  const date = (moment: Date) => shortDate(language, moment);
  return { kinds, states, durations, doneOn: t("part.doneOn"), here: t("here"), date };
}

function Station({
  day,
  next,
  open,
  language,
  addressOf,
  words,
}: Pick<PathLineProps, "addressOf" | "language"> & {
  day: PathDay;
  next: PathPart | null;
  open: boolean;
  words: RowWords;
}) {
  const { t } = useTranslation("courses");
  const done = day.parts.filter(({ state }) => state === "done").length;
  return (
    <details open={open}>
      <summary className="rounded-control">
        <h3 lang={language} className="inline">
          {day.title}
        </h3>
        <span className="block ps-5 text-small text-muted">
          {t("parts", { done, count: day.parts.length })} · {words.durations.get(day.minutes)}
        </span>
      </summary>
      {day.goal ? (
        <p lang={language} className="mt-2 max-w-reading text-muted">
          {day.goal}
        </p>
      ) : null}
      <ol className="mt-2 border-t border-line">
        {day.parts.map((part) => (
          <PartRow
            key={part.id}
            part={part}
            here={part.id === next?.id && addressOf !== undefined}
            language={language}
            address={addressOf?.(part)}
            words={words}
          />
        ))}
      </ol>
    </details>
  );
}

function PartRow({
  part,
  here,
  language,
  address,
  words,
}: {
  part: PathPart;
  here: boolean;
  language: string;
  address: string | undefined;
  words: RowWords;
}) {
  return (
    <li
      className={`flex flex-wrap gap-x-3 gap-y-1 border-b border-line py-3 ${here ? "bg-primary-soft px-3" : "sm:px-3"}`}
    >
      <span className="flex h-[1.6em] items-center">
        <StateMark state={part.state} word={words.states[part.state]} wordHidden />
      </span>
      <span className="min-w-0 flex-1 basis-52">
        {address === undefined ? (
          <span lang={language}>{part.title}</span>
        ) : (
          <Link to={address} prefetch="none" lang={language} className={`link ${here ? "font-semibold" : ""}`}>
            {part.title}
          </Link>
        )}
        <span className="flex flex-wrap items-center gap-x-3 text-small text-muted">
          <KindMark kind={part.kind} word={words.kinds[part.kind]} />
          <span>{words.durations.get(part.minutes)}</span>
          {part.completedAt ? (
            <span>
              {words.doneOn} {words.date(part.completedAt)}
            </span>
          ) : null}
        </span>
      </span>
      {here ? (
        <span className="ms-auto self-center">
          <Tag>{words.here}</Tag>
        </span>
      ) : null}
    </li>
  );
}
