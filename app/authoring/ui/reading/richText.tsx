/** Static HTML that our own rendering made: every character in it was escaped there. */
export function RichText({
  html,
  className = "",
  lang,
}: {
  html: string;
  className?: string;
  lang?: string | undefined;
}) {
  return <div lang={lang} className={`reading ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
