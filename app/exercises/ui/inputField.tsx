import { useId } from "react";
import { Checkboxes, Radios } from "#app/ui/choices.tsx";
import type { FormField } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { nameOf } from "../input.ts";
import type { Input, Row, Value } from "../input.ts";
import { Lines } from "./lines.tsx";
import { ScaleField } from "./scaleField.tsx";
import { TableField } from "./tableField.tsx";

/** One thing to fill in, with its value so far. */
export function InputField({
  input,
  value,
  open,
  offline,
}: {
  input: Input;
  value: Value | undefined;
  open: boolean;
  offline: boolean;
}) {
  const id = useId();
  const initialValue = typeof value === "number" ? String(value) : value;
  const errors = open ? ["exercises:player.open"] : undefined;
  const field: FormField = { id, name: nameOf(input), initialValue, errors };
  const frame = { field, label: <Lines text={input.label} />, hint: input.hint };
  const typing = { autoComplete: "off", spellCheck: offline ? false : undefined };
  switch (input.type) {
    case "text":
      return <TextField {...frame} {...typing} maxLength={2000} />;
    case "lines":
      return <TextArea {...frame} {...typing} maxLength={10_000} />;
    case "choice":
      return <Radios {...frame} options={optionsOf(input)} />;
    case "choices":
      return <Checkboxes {...frame} options={optionsOf(input)} />;
    case "scale":
      return <ScaleField {...frame} input={input} />;
    case "table":
      return (
        <TableField {...frame} input={input} rows={Array.isArray(value) ? (value as Row[]) : []} typing={typing} />
      );
  }
}

function optionsOf(input: { options: { id: string; text: string }[] }) {
  return input.options.map(({ id, text }) => ({ value: id, label: text }));
}
