/** The versions of the standard that this LRS speaks, each with the newest patch that it names in answers. */
export const versions = ["1.0.3", "2.0.0"] as const;
export type Version = (typeof versions)[number];

export const newestVersion: Version = "2.0.0";

const patches: Readonly<Record<Version, RegExp>> = { "1.0.3": /^1\.0(\.\d+)?$/, "2.0.0": /^2\.0(\.\d+)?$/ };

/** The version that a text such as `1.0.1` belongs to; null for one that is not spoken here (1.0.3 Communication 3.3). */
export function versionOf(text: string): Version | null {
  return versions.find((version) => patches[version].test(text)) ?? null;
}
