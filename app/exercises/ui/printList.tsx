import { valueOf } from "../answer.ts";
import type { KeyedAnswer } from "../answer.ts";
import { stepsOf } from "../input.ts";
import type { Input, Row, TableInput, Value } from "../input.ts";
import { Lines } from "./lines.tsx";
import { ScaleEnds } from "./scaleEnds.tsx";

/** What was filled in, to read or to put on paper; where nothing stands yet there is room to write. */
export function PrintList({
  inputs,
  answer,
  writable = false,
}: {
  inputs: readonly Input[];
  answer: KeyedAnswer | null;
  /** Whether there is room to write where there is no answer. */
  writable?: boolean;
}) {
  return (
    <dl className="flex flex-col gap-6">
      {inputs.map((input) => (
        <div key={input.id} data-keep-together>
          <dt className="font-semibold">
            <Lines text={input.label} />
            {writable && input.hint ? (
              <span className="block text-small font-normal text-muted">{input.hint}</span>
            ) : null}
          </dt>
          <dd className="mt-1">
            <Written input={input} value={valueOf(input, answer)} writable={writable} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Written({ input, value, writable }: { input: Input; value: Value | undefined; writable: boolean }) {
  switch (input.type) {
    case "choice":
    case "choices":
      return <Ticked input={input} value={value} all={writable} />;
    case "scale":
      return <Steps input={input} value={value} writable={writable} />;
    case "table":
      return <Rows input={input} rows={Array.isArray(value) ? (value as Row[]) : []} writable={writable} />;
    default:
      if (typeof value === "string") return <p className="whitespace-pre-wrap">{value}</p>;
      return writable ? <Rules count={input.type === "text" ? 1 : 5} /> : <Nothing />;
  }
}

function Ticked({
  input,
  value,
  all,
}: {
  input: Input & { type: "choice" | "choices" };
  value: unknown;
  all: boolean;
}) {
  const isChosen = (id: string) => value === id || (Array.isArray(value) && value.includes(id));
  const shown = input.options.filter((option) => all || isChosen(option.id));
  if (shown.length === 0) return <Nothing />;
  return (
    <ul>
      {shown.map((option) => (
        <li key={option.id} className="flex gap-2">
          {all ? <Box round={input.type === "choice"} ticked={isChosen(option.id)} /> : null}
          <span>{option.text}</span>
        </li>
      ))}
    </ul>
  );
}

/** A box to tick on paper; ticked, it says so to those who listen too. */
function Box({ round, ticked }: { round: boolean; ticked: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className="mt-1.5 size-4 shrink-0"
      {...(ticked ? { role: "img", "aria-label": "✓" } : { "aria-hidden": true })}
    >
      <rect x="1" y="1" width="14" height="14" rx={round ? 7 : 2} fill="none" stroke="currentColor" />
      {ticked ? <path d="m4 8.5 3 3 5.5-7" fill="none" stroke="currentColor" strokeWidth="2" /> : null}
    </svg>
  );
}

function Steps({ input, value, writable }: { input: Input & { type: "scale" }; value: unknown; writable: boolean }) {
  if (!writable) return value === undefined ? <Nothing /> : <p>{`${Number(value)} (${input.from}–${input.to})`}</p>;
  return (
    <div className="w-fit max-w-full">
      <p className="flex flex-wrap gap-3 tabular-nums">
        {stepsOf(input).map((step) => (
          <span
            key={step}
            className={`flex size-8 items-center justify-center rounded-full border ${step === value ? "border-2 border-ink font-semibold" : "border-line"}`}
          >
            {step === value ? <mark className="bg-transparent text-ink">{step}</mark> : step}
          </span>
        ))}
      </p>
      <ScaleEnds input={input} />
    </div>
  );
}

function Rows({ input, rows, writable }: { input: TableInput; rows: readonly Row[]; writable: boolean }) {
  const count = writable ? Math.max(input.rows, rows.length) : rows.length;
  if (count === 0) return <Nothing />;
  return (
    <table className="w-full table-fixed border-collapse">
      <thead>
        <tr>
          {input.columns.map((column) => (
            <th key={column.id} scope="col" className="border border-line p-2 text-start text-small font-semibold">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: count }, (_, row) => (
          // Rows have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={row}>
            {input.columns.map((column) => (
              <td key={column.id} className="h-10 border border-line p-2 align-top whitespace-pre-wrap">
                {rows[row]?.[column.id]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lines to write on. */
function Rules({ count }: { count: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, line) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={line} className="h-9 border-b border-edge" />
      ))}
    </div>
  );
}

function Nothing() {
  return <p className="text-muted">–</p>;
}
