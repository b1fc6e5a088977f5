import type { UploadedFile } from "#app/documents/editing/surroundings.ts";
import type { FileKind } from "#app/files/file.ts";
import { ownerHeaders } from "#app/ui/pageOwner.ts";

/** Uploads a file for a draft; throws an error whose message is for the author. */
export async function uploadFile(
  file: File,
  kind: FileKind,
  say: (code: string, details: Record<string, string | number>) => string,
): Promise<UploadedFile> {
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
