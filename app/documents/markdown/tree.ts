/** A node of a Markdown tree, as far as we read and write it. */
export type MarkdownNode = {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  spread?: boolean | null;
  checked?: boolean | null;
  url?: string;
  title?: string | null;
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
  align?: (string | null)[];
  data?: { directiveLabel?: boolean };
  position?: { start: { line: number } };
};
