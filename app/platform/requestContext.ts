import type { i18n } from "i18next";
import type { Actor } from "./actor.ts";

/** The built files of a document that stands on its own, beside Remix. */
export interface OwnDocument {
  script: string;
  stylesheet: string;
}

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
  /** Waits until the client has taken what was sent, so that an answer without end does not pile up here. */
  drained(): Promise<void>;
  /** Confines this answer to a document of its own, which can fetch nothing but these files. */
  standAlone(): Promise<OwnDocument>;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
}
