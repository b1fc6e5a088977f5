import type { ReactNode } from "react";

/** A list of choices that tells at once what is chosen; for screens that save by themselves. */
export function ChoiceList<Value extends string>({
  id,
  legend,
  options,
  chosen,
  onChange,
  single = false,
}: {
  id: string;
  legend: ReactNode;
  options: readonly { value: Value; label: ReactNode }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  /** One answer at most. */
  single?: boolean;
}) {
  function toggle(value: Value, on: boolean) {
    if (single) return onChange(on ? [value] : []);
    const next = options.map((option) => option.value).filter((each) => (each === value ? on : chosen.includes(each)));
    onChange(next);
  }
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="flex min-h-8 items-center gap-3">
          <input
            type={single ? "radio" : "checkbox"}
            name={id}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
            className="size-5 shrink-0 accent-primary"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
