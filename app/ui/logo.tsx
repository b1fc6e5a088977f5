/** The sign of the house: a binder from which something grows. */
export function Logo({ className = "size-8" }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className={`shrink-0 text-primary ${className}`}>
      <rect x="3" y="2" width="26" height="28" rx="4" fill="currentColor" />
      <g fill="none" stroke="var(--color-on-primary)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M8.5 2.5v27" strokeOpacity=".45" strokeWidth="1.5" />
        <path d="M1.5 10h4M1.5 22h4" stroke="currentColor" />
        <path d="M18.5 25V14.5" />
        <path d="M18.5 17.5c-4.5 0-6-2.5-6-6 4 0 6 2 6 6Z" fill="var(--color-on-primary)" />
        <path d="M18.5 14.5c0-4.5 2.25-6.5 6.5-6.5 0 4.5-2.25 6.5-6.5 6.5Z" fill="var(--color-on-primary)" />
      </g>
    </svg>
  );
}
