/** What can be uploaded, and the media types by which its content is known. */
export const fileKinds = {
  image: ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"],
  video: ["video/mp4", "video/webm", "video/quicktime"],
  pdf: ["application/pdf"],
} as const;

export type FileKind = keyof typeof fileKinds;

/** The kind of file whose content has this media type, or null. */
export function kindOfMediaType(mediaType: string): FileKind | null {
  const kinds = Object.keys(fileKinds) as FileKind[];
  return kinds.find((kind) => (fileKinds[kind] as readonly string[]).includes(mediaType)) ?? null;
}

/** A file name that is safe to show and to send in a header: no path, no control characters, at most 120 characters. */
export function safeName(name: string): string {
  const plain = name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\p{Cc}"]/gu, "")
    .trim();
  return plain.slice(-120) || "bestand";
}
