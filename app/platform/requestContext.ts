import type { i18n } from "i18next";
import type { Actor } from "./actor.ts";

/** What composition prepares for each request and Remix hands to loaders, actions and the document. */
export interface RequestContext {
  /** The nonce of this answer's Content-Security-Policy. */
  nonce: string;
  /** What a reader quotes when something broke. */
  reference: string;
  actor: Actor | null;
  /** The network address of the client; a proxy's word counts only when it is trusted by a setting. */
  address: string;
  language: "nl" | "en";
  theme: "light" | "dark" | null;
  i18n: i18n;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
}
