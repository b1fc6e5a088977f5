/** How much a text may hold. Bytes are those of its JSON in UTF-8; depth counts nodes inside nodes; parts are nodes, marks and sets of attributes. */
export interface Limits {
  bytes: number;
  depth: number;
  parts: number;
}

export const documentLimits: Limits = { bytes: 1_000_000, depth: 24, parts: 15_000 };

export const shortTextLimits: Limits = { bytes: 20_000, depth: 16, parts: 1000 };

/** Characters. */
export const attributeLimits = { alt: 500, title: 200, fileName: 120, href: 2000, sourceKey: 80 };
