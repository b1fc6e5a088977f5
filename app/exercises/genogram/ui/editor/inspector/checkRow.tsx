import type { ReactNode } from "react";

interface CheckRowProps {
  isChecked: boolean;
  isDisabled?: boolean;
  onChange: (isChecked: boolean) => void;
  children: ReactNode;
}

/** One of several boxes under each other, close together. */
export function CheckRow({ isChecked, isDisabled = false, onChange, children }: CheckRowProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 shrink-0 accent-primary"
      />
      <span>{children}</span>
    </label>
  );
}
