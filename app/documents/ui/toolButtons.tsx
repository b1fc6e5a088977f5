import type { Editor } from "@tiptap/core";
import { ChevronDown } from "lucide-react";
import { DropdownMenu, Tooltip } from "radix-ui";
import { useRef } from "react";
import type { ReactNode } from "react";

const look =
  "inline-flex min-h-10 min-w-10 items-center justify-center gap-1 rounded-control px-2 hover:bg-sunken aria-disabled:opacity-45 aria-pressed:bg-primary-soft aria-pressed:text-primary-strong [&_svg]:size-5 [&_svg]:shrink-0";

/** A button of the toolbar. The text keeps its selection while it is pressed. */
export function ToolButton({
  label,
  keys,
  pressed,
  disabled = false,
  onPress,
  children,
}: {
  label: string;
  keys: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          data-stop
          aria-label={label}
          aria-keyshortcuts={keys.replace("Ctrl", "Control")}
          aria-pressed={pressed}
          aria-disabled={disabled || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (!disabled) onPress();
          }}
          className={look}
        >
          {children}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content side="bottom" sideOffset={4} className={`z-50 rounded-small px-2 py-1 text-small ${floating}`}>
          {label} <span className="text-muted">{keys}</span>
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

const floating = "border border-line bg-surface text-ink shadow-raised";

/** A menu in the toolbar; once something is chosen the cursor is back in the text. */
export function ToolMenu({
  label,
  icon,
  editor,
  children,
}: {
  label: string;
  icon?: ReactNode;
  editor: Editor;
  children: ReactNode;
}) {
  const chosen = useRef(false);
  return (
    <DropdownMenu.Root modal={false} onOpenChange={(open) => (chosen.current = chosen.current && !open)}>
      <DropdownMenu.Trigger asChild>
        <button type="button" data-stop className={`${look} font-semibold data-[state=open]:bg-sunken`}>
          {icon}
          {label}
          <ChevronDown aria-hidden />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onClick={() => (chosen.current = true)}
          onCloseAutoFocus={(event) => {
            if (!chosen.current) return;
            chosen.current = false;
            event.preventDefault();
            if (!document.querySelector("dialog:modal")) editor.commands.focus();
          }}
          className={`z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto rounded-card p-1 ${floating}`}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** One thing to do in a menu of the toolbar. */
export function ToolMenuItem({ onChoose, children }: { onChoose: () => void; children: ReactNode }) {
  return (
    <DropdownMenu.Item onSelect={onChoose} className={itemLook}>
      {children}
    </DropdownMenu.Item>
  );
}

/** One of a few in a menu of the toolbar. */
export function ToolMenuChoice({
  chosen,
  onChoose,
  children,
}: {
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.CheckboxItem checked={chosen} onSelect={onChoose} className={itemLook}>
      {children}
    </DropdownMenu.CheckboxItem>
  );
}

const itemLook =
  "flex min-h-11 cursor-pointer items-center gap-3 rounded-small px-3 outline-none data-highlighted:bg-primary-soft data-highlighted:text-primary-strong data-[state=checked]:font-semibold [&_svg]:size-5 [&_svg]:shrink-0";
