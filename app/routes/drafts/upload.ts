import type { UploadedFile } from "#app/documents/editing/surroundings.ts";
import type { FileKind } from "#app/files/file.ts";
import { ownerHeaders } from "#app/ui/pageOwner.ts";

/** Uploads a file of at most so many bytes for a draft; throws an error whose message is for the author. */
export async function uploadFile(
  file: File,
  kind: FileKind,
  largest: number,
  say: (code: string, details: Record<string, string | number>) => string,
): Promise<UploadedFile> {
  // The server asks it too. Asked here, nobody waits for what will be refused.
  if (file.size > largest) throw new Error(say("file.tooLarge", { limit: Math.round(largest / 1024 / 1024) }));
  const form = new FormData();
  form.append("file", file);
  const response = await fetch(`/uploads/${kind}`, { method: "POST", body: form, headers: ownerHeaders() }).catch(
    () => null,
  );
  const answer = await response?.json().catch(() => null);
  if (response?.ok && answer) {
    const { id, name, bytes, width, height } = answer;
    return { fileId: id, name, bytes, width, height };
  }
  throw new Error(say(answer?.code ?? "file.offline", answer?.details ?? {}));
}
