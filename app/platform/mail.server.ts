import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { v7 as uuidv7 } from "uuid";
import { settings } from "./settings.server.ts";

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  /** Plain text. */
  text: string;
}

/** Sends a mail by the server of MAIL_URL; without one it becomes an .eml file in the folder `mail` of DATA_DIR. */
export async function sendMail(mail: Mail): Promise<void> {
  const { mailUrl, mailFrom } = settings();
  const message = { from: mailFrom, ...mail };
  if (mailUrl !== undefined) {
    await createTransport(mailUrl).sendMail(message);
    return;
  }
  const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  await mkdir(mailFolder(), { recursive: true, mode: 0o700 });
  await writeFile(path.join(mailFolder(), `${uuidv7()}.eml`), written.message as Buffer, { mode: 0o600 });
}

/** Where mails are written while no mail server is configured. */
export function mailFolder(): string {
  return path.join(settings().dataDir, "mail");
}
