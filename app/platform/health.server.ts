import type { Request, Response } from "express";
import { database } from "./database.server.ts";

let ready = false;

/** Says whether migrations ran, content is installed and pages are served: set once by the start. */
export function becomeReady(): void {
  ready = true;
}

/** GET /healthz: whether the process and its database answer. */
export async function answerHealth(_request: Request, response: Response): Promise<void> {
  const healthy = await databaseAnswers();
  response.status(healthy ? 200 : 503).json({ status: healthy ? "ok" : "database unreachable" });
}

/** GET /readyz: whether people can work now. */
export async function answerReadiness(_request: Request, response: Response): Promise<void> {
  const reason = !ready ? "starting" : (await databaseAnswers()) ? null : "database unreachable";
  response.status(reason === null ? 200 : 503).json({ status: reason ?? "ready" });
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await database().$queryRaw`select 1`;
    return true;
  } catch {
    return false;
  }
}
