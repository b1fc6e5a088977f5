import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OwnDocument } from "./platform/requestContext.ts";

const entry = "app/exercises/with-client/document/entry.tsx";
const root = path.resolve(import.meta.dirname, "..");

/** Where the files of the document on its own stand in a build. */
export function documentFolder(buildFolder: string): string {
  return path.join(buildFolder, "document");
}

/** The files of the document on its own, as they were built. */
export function builtDocument(buildFolder: string): OwnDocument {
  const manifest = JSON.parse(readFileSync(path.join(documentFolder(buildFolder), "manifest.json"), "utf8"));
  const { file, css } = manifest[entry] as { file: string; css: string[] };
  return { script: `/${file}`, stylesheet: `/${css[0]}` };
}

/** The folder in which a developer's documents are built. */
export const developmentFolder = path.join(root, ".cache/development");

/**
 * Builds the document anew each time it is opened while developing: its policy leaves no room for a server that sends
 * modules and changes, and so what one sees is what colleagues get.
 */
export async function developedDocument(): Promise<OwnDocument> {
  mkdirSync(developmentFolder, { recursive: true });
  const { build } = await import("vite");
  const configFile = path.join(root, "vite.document.config.ts");
  await build({ root, configFile, logLevel: "warn", build: { outDir: documentFolder(developmentFolder) } });
  return builtDocument(developmentFolder);
}
