import { network } from "./network.ts";
import type { Network } from "./network.ts";

const format = "kennismap-network";
const version = 1;

/** The most a file of our own may weigh: far above the fullest map there can be. */
export const mostBytes = 1024 * 1024;

/** Why a file is not opened: the key of a sentence. */
export type NetworkFileProblem = "tooLarge" | "notNetwork" | "newer" | "shape";

/** Writes a network map as the text of our own file. */
export function networkText(drawn: Network): string {
  return `${JSON.stringify({ format, version, network: drawn }, null, 1)}\n`;
}

/** Reads our own file; says why when it is something else, was spoilt, or was made by a newer version. */
export function readNetwork(bytes: Uint8Array): { network: Network } | { problem: NetworkFileProblem } {
  if (bytes.length > mostBytes) return { problem: "tooLarge" };
  const written = objectIn(bytes);
  if (written?.["format"] !== format) return { problem: "notNetwork" };
  const { version: found } = written;
  if (typeof found === "number" && found > version) return { problem: "newer" };
  const read = found === version ? network.safeParse(written["network"]) : undefined;
  return read?.success ? { network: read.data } : { problem: "shape" };
}

function objectIn(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
