import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { mailFolder } from "#app/platform/mail.server.ts";

/** The texts of the mails that went to an address, oldest first, as their readers see them. */
export async function mailsTo(address: string): Promise<string[]> {
  const names = await readdir(mailFolder()).catch(() => []);
  const mails = await Promise.all(names.toSorted().map((name) => readFile(path.join(mailFolder(), name), "utf8")));
  return mails.filter((mail) => mail.includes(`<${address}>`)).map(decoded);
}

/** The last part of the link in a mail: its token. */
export function tokenIn(mail: string): string {
  return /https?:\S+\/(\S+)/.exec(mail)![1]!;
}

function decoded(mail: string): string {
  const bytes = mail.replaceAll(/=\r?\n/g, "").replaceAll(/=([0-9A-F]{2})/g, (_, hexadecimal: string) => {
    return String.fromCharCode(Number.parseInt(hexadecimal, 16));
  });
  return Buffer.from(bytes, "latin1").toString("utf8");
}
