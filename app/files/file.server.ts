import { v7 as uuidv7, validate } from "uuid";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { removeStored, store } from "#app/platform/storage.server.ts";
import { checkFile } from "./checked.server.ts";
import { safeName } from "./file.ts";
import type { FileKind } from "./file.ts";
import { receiveFile } from "./received.server.ts";

/** Says whether someone may read a document that holds a file. */
export type Permitted = (actor: Actor, fileId: string) => Promise<boolean>;

/** Takes in an uploaded file of a kind: received within its limit, checked by content, stored outside what is served. */
export async function upload(actor: Actor, request: Request, kind: FileKind) {
  const received = await receiveFile(request, settings().limits[kind]);
  const { path, ...checked } = await checkFile(received, kind);
  const id = uuidv7();
  try {
    await store(path, id);
    return await database().file.create({
      data: {
        ...checked,
        id,
        name: safeName(received.name),
        organisationId: actor.organisationId,
        uploadedById: actor.personId,
      },
      select: { id: true, name: true, mediaType: true, bytes: true, width: true, height: true },
    });
  } catch (error) {
    await removeStored(path);
    throw error;
  }
}

/** A file for its uploader and for whoever may read a document that holds it; null for everyone else. */
export async function findFile(actor: Actor, id: string, permitted: Permitted) {
  if (!validate(id)) return null;
  const file = await database().file.findFirst({ where: { id, organisationId: actor.organisationId } });
  if (file === null) return null;
  return file.uploadedById === actor.personId || (await permitted(actor, id)) ? file : null;
}
