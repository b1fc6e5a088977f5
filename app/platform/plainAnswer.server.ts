import { randomUUID } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import { serverI18n } from "./i18n.server.ts";
import { log } from "./log.server.ts";
import { languageOf } from "./preferences.ts";

/** Says something in one sentence where no page can be made. */
export function answerPlainly(
  request: Request,
  response: Response,
  status: number,
  code: "origin.foreign" | "unexpected" | "missing",
  reference?: string,
): void {
  const asked = { actor: null, cookies: request.get("cookie") ?? "", accepted: request.get("accept-language") ?? "" };
  const { t } = serverI18n(languageOf(asked));
  response
    .status(status)
    .type("text/plain")
    .send([t(`refusal:${code}`), ...(reference ? [t("ui:page.reference"), reference] : [])].join(" "));
}

/** A part of a page that is not there (any more), such as a script of an older version. */
export function answerMissing(request: Request, response: Response): void {
  answerPlainly(request, response.set("Cache-Control", "no-store"), 404, "missing");
}

/** The last resort: something broke before a page could say so. */
export function answerBug(error: unknown, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) return next(error);
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, method: request.method, path: request.path, reference }, "unexpected error");
  answerPlainly(request, response, 500, "unexpected", reference);
}
