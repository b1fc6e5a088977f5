/** A version of the profile, as statements name it. */
export interface ProfileVersion {
  name: string;
  /** When it was made. */
  at: string;
  /** A digest of its terms, templates and patterns, without their texts: a version that was told of never changes. */
  digest: string;
}

/** Every version, the newest first. How a next one is made stands in docs/profile.md. */
export const profileVersions: readonly [ProfileVersion, ...ProfileVersion[]] = [
  { name: "v1", at: "2026-11-23T00:00:00Z", digest: "887e560f29ce47d1" },
];
