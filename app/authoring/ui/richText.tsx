/** Static HTML that our own rendering made: every character in it was escaped there. */
export function RichText({ html, className = "" }: { html: string; className?: string }) {
  return <div className={`reading ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
