import { nodesOf, textAttribute } from "./document.ts";
import type { Document } from "./document.ts";

/** What a document points at outside itself, each once, in order of appearance. */
export interface References {
  exerciseVersionIds: string[];
  fileIds: string[];
  sourceKeys: string[];
}

/** The exercises, files and sources that a document shows. */
export function referencesOf(document: Document): References {
  return {
    exerciseVersionIds: named(document, ["exercise"], "exerciseVersionId"),
    fileIds: named(document, ["image", "video", "attachment"], "fileId"),
    sourceKeys: named(document, ["sourceNote"], "key"),
  };
}

function named(document: Document, types: string[], attribute: string): string[] {
  const names = new Set<string>();
  for (const { node } of nodesOf(document)) {
    const name = types.includes(node.type) ? textAttribute(node, attribute) : "";
    if (name !== "") names.add(name);
  }
  return [...names];
}
