import type { UploadedFile } from "#app/documents/editing/surroundings.ts";

/** Uploads a picture or film for a draft; throws an error whose message is for the author. */
export async function uploadFile(
  file: File,
  kind: "image" | "video",
  say: (code: string, details: Record<string, string | number>) => string,
): Promise<UploadedFile> {
  const form = new FormData();
  form.append("file", file);
  const response = await fetch(`/uploads/${kind}`, { method: "POST", body: form }).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (response?.ok && answer) return { fileId: answer.id, width: answer.width, height: answer.height };
  throw new Error(say(answer?.code ?? "file.offline", answer?.details ?? {}));
}
