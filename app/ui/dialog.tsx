import { X } from "lucide-react";
import { Suspense, useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "./skeleton.tsx";

interface DialogProps {
  open: boolean;
  /** Called when someone leaves by Escape, by the cross or by a click beside it. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Whether it takes as much room as there is. */
  wide?: boolean;
}

/** A question or a small task that must be finished first. The browser keeps focus inside and gives it back after. */
export function Dialog(props: DialogProps) {
  const width = props.wide ? "w-[calc(100vw-2rem)] max-w-page" : "w-[min(36rem,calc(100vw-2rem))]";
  return <Modal {...props} look={`m-auto max-h-[90dvh] rounded-card shadow-raised ${width}`} />;
}

/** What belongs beside the page: filters, properties. From the side; on a phone from below. */
export function Sheet(props: DialogProps) {
  return (
    <Modal
      {...props}
      look="me-0 ms-auto h-dvh max-h-dvh w-[min(28rem,100vw)] border-s border-line max-sm:mt-auto max-sm:mb-0 max-sm:h-fit max-sm:max-h-[85dvh] max-sm:w-full max-sm:max-w-full max-sm:rounded-t-card max-sm:border-s-0 max-sm:border-t"
    />
  );
}

function Modal({ open, onClose, title, children, look }: DialogProps & { look: string }) {
  const { t } = useTranslation("ui");
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // A press that begins on one thing and ends on another is a click on the dialog itself: only where it is counts.
    function leave(event: PointerEvent) {
      if (element && event.target === element && isBeside(element, event)) element.close();
    }
    element?.addEventListener("pointerdown", leave);
    return () => element?.removeEventListener("pointerdown", leave);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`bg-surface p-0 text-ink backdrop:bg-[rgb(16_22_26/0.55)] ${look}`}
    >
      {open ? (
        <div className="p-6">
          <div className="mb-4 flex items-start justify-between gap-4">
            <h2 id={titleId} className="text-lead">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={t("close")}
              className="-m-2 inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-sunken"
            >
              <X aria-hidden className="size-5" />
            </button>
          </div>
          <Suspense fallback={<Skeleton />}>{children}</Suspense>
        </div>
      ) : null}
    </dialog>
  );
}

function isBeside(element: Element, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
