import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type NoticeKind = "information" | "success" | "warning" | "danger";

/** Something to know before reading on. Only what changes while someone is here is announced (live). */
export function Notice({
  kind = "information",
  title,
  live = false,
  children,
}: {
  kind?: NoticeKind;
  title?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation("ui");
  const role = live ? (kind === "danger" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={`flex gap-3 rounded-card border-s-4 p-4 ${looks[kind]}`} data-keep-together>
      <NoticeMark kind={kind} />
      <div className="min-w-0 text-ink">
        <p className="font-semibold">{title ?? t(`notice.${kind}`)}</p>
        {children ? <div className="mt-1">{children}</div> : null}
      </div>
    </div>
  );
}

/** The shape that says what kind of notice this is. */
export function NoticeMark({ kind }: { kind: NoticeKind }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      className="mt-0.5 size-6 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[kind]}
    </svg>
  );
}

const looks: Record<NoticeKind, string> = {
  information: "border-info bg-info-soft text-info",
  success: "border-success bg-success-soft text-success",
  warning: "border-warning bg-warning-soft text-warning",
  danger: "border-danger bg-danger-soft text-danger",
};

const shapes: Record<NoticeKind, ReactNode> = {
  information: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v5.5M12 7.5v.01" />
    </>
  ),
  success: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="m7.5 12.5 3 3 6-6.5" />
    </>
  ),
  warning: (
    <>
      <path d="M12 3 22 20.5H2Z" />
      <path d="M12 10v4.5M12 17.25v.01" />
    </>
  ),
  danger: (
    <>
      <path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8Z" />
      <path d="M12 7.5v5.5M12 16.25v.01" />
    </>
  ),
};
