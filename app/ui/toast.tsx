import { X } from "lucide-react";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NoticeMark } from "./notice.tsx";
import type { NoticeKind } from "./notice.tsx";

interface Toast {
  key: number;
  text: string;
  kind: NoticeKind;
}

const Announce = createContext<(text: string, kind?: NoticeKind) => void>(() => {});

/** Says in a few words what just happened. What people must act on belongs in the page instead. */
export function useToast(): (text: string, kind?: NoticeKind) => void {
  return useContext(Announce);
}

/** Keeps the short messages of a page in its corner. A success leaves by itself, anything else waits to be closed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const announce = useCallback((text: string, kind: NoticeKind = "success") => {
    setToasts((now) => [...now.slice(-2), { key: (now.at(-1)?.key ?? 0) + 1, text, kind }]);
  }, []);
  const dismiss = useCallback((key: number) => setToasts((now) => now.filter((toast) => toast.key !== key)), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <output
        data-screen-only
        className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex flex-col items-end gap-2"
      >
        {toasts.map((toast) => (
          <ToastCard key={toast.key} toast={toast} onDismiss={dismiss} />
        ))}
      </output>
    </Announce.Provider>
  );
}

const stay = 8000;

function ToastCard({ toast, onDismiss }: { toast: Toast; onDismiss: (key: number) => void }) {
  const { t } = useTranslation("ui");
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.kind !== "success") return;
    const timer = setTimeout(() => onDismiss(toast.key), stay);
    return () => clearTimeout(timer);
  }, [held, toast, onDismiss]);
  return (
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={`pointer-events-auto flex w-fit max-w-full items-center gap-3 rounded-card border border-line bg-surface py-2 ps-4 pe-2 shadow-raised ${looks[toast.kind]}`}
    >
      <NoticeMark kind={toast.kind} />
      <span className="text-ink">{toast.text}</span>
      <button
        type="button"
        onClick={() => onDismiss(toast.key)}
        aria-label={t("dismiss")}
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-control text-ink hover:bg-sunken"
      >
        <X aria-hidden className="size-5" />
      </button>
    </div>
  );
}

const looks: Record<NoticeKind, string> = {
  information: "text-info",
  success: "text-success",
  warning: "text-warning",
  danger: "text-danger",
};
