import pino from "pino";

/** The log: one JSON line an entry, without bodies, cookies or free text of people. */
export const log = pino({ level: process.env["LOG_LEVEL"] || "info", base: undefined });
