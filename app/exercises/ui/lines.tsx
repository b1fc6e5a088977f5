/** Text of an author, with its line breaks. */
export function Lines({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>;
}
