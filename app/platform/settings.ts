import { isIP } from "node:net";
import { z } from "zod";

const loopback = ["127.0.0.1", "localhost", "::1", "[::1]"];

const text = z.string().trim().min(1);
const megabytes = z.coerce.number().int().positive();

const variables = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: text.default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: text.default("./data"),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  MODE: z.enum(["demo", "live"]).optional(),
  TRUST_PROXY: text
    .refine((value) => value.split(",").every(isNetwork), "give addresses, subnets or 'loopback', with commas between")
    .optional(),
  XAPI_KEY: text.optional(),
  XAPI_SECRET: text.optional(),
  LRS_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  LRS_KEY: text.optional(),
  LRS_SECRET: text.optional(),
  LRS_RETENTION_DAYS: z.coerce.number().int().positive().optional(),
  LRS_NETWORKS: text
    .refine((value) => value.split(",").every(isSubnet), "give addresses or subnets, with commas between")
    .optional(),
  MAIL_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.default("Kennismap <kennismap@localhost>"),
  SESSION_IDLE_MINUTES: z.coerce.number().positive().default(30),
  IMAGE_LIMIT_MB: megabytes.default(10),
  VIDEO_LIMIT_MB: megabytes.default(200),
  PDF_LIMIT_MB: megabytes.default(25),
});

/** Every setting of the application, parsed and completed. */
export interface Settings {
  port: number;
  host: string;
  /** Undefined while the embedded PostgreSQL has yet to be started. */
  databaseUrl: string | undefined;
  embedded: boolean;
  dataDir: string;
  /** Without a slash at its end. */
  publicUrl: string;
  mode: "demo" | "live";
  trustProxy: string | undefined;
  xapiCredential: { key: string; secret: string } | undefined;
  lrs: { endpoint: string; key: string; secret: string } | undefined;
  /** Days after which a statement is forgotten; undefined: never. */
  lrsRetentionDays: number | undefined;
  /** The addresses and subnets inside, to which an administrator may have statements forwarded. */
  lrsNetworks: string[];
  mailUrl: string | undefined;
  mailFrom: string;
  sessionIdleMinutes: number;
  /** Bytes. */
  limits: { image: number; video: number; pdf: number };
}

/** A setting that cannot be used, in a sentence that names it. */
export class SettingsError extends Error {}

/**
 * Reads the environment. An empty variable counts as absent. EMBEDDED_DATABASE is not a setting of the user: start
 * puts it beside the DATABASE_URL of the PostgreSQL it started itself.
 */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new SettingsError(`The setting ${issue.path.join(".")} cannot be used: ${issue.message}.`);
  }
  const values = parsed.data;
  const embedded = values.DATABASE_URL === undefined || given["EMBEDDED_DATABASE"] === "1";
  const publicUrl = (values.PUBLIC_URL ?? `http://${urlHost(values.HOST)}:${values.PORT}`).replace(/\/+$/, "");
  const demoAllowed = embedded && loopback.includes(values.HOST) && loopback.includes(new URL(publicUrl).hostname);
  if (values.MODE === "demo" && !demoAllowed) {
    throw new SettingsError(
      "The setting MODE=demo is refused: a demo runs only with the embedded database and with HOST and PUBLIC_URL on this machine itself (127.0.0.1, localhost or ::1).",
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    embedded,
    dataDir: values.DATA_DIR,
    publicUrl,
    mode: values.MODE ?? (demoAllowed ? "demo" : "live"),
    trustProxy: values.TRUST_PROXY,
    xapiCredential: pair("XAPI_KEY", values.XAPI_KEY, "XAPI_SECRET", values.XAPI_SECRET),
    lrs: lrs(values),
    lrsRetentionDays: values.LRS_RETENTION_DAYS,
    lrsNetworks: values.LRS_NETWORKS?.split(",").map((network) => network.trim()) ?? [],
    mailUrl: values.MAIL_URL,
    mailFrom: values.MAIL_FROM,
    sessionIdleMinutes: values.SESSION_IDLE_MINUTES,
    limits: {
      image: values.IMAGE_LIMIT_MB * 1024 * 1024,
      video: values.VIDEO_LIMIT_MB * 1024 * 1024,
      pdf: values.PDF_LIMIT_MB * 1024 * 1024,
    },
  };
}

/** What Express can trust: an address, a subnet, or one of its names for the machine and the local network. */
function isNetwork(part: string): boolean {
  return ["loopback", "linklocal", "uniquelocal"].includes(part.trim()) || isSubnet(part);
}

function isSubnet(part: string): boolean {
  const [address = "", prefix, ...rest] = part.trim().split("/");
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  return rest.length === 0 && bits > 0 && (prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits));
}

function urlHost(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

function pair(keyName: string, key: string | undefined, secretName: string, secret: string | undefined) {
  if (key === undefined && secret === undefined) return undefined;
  if (key === undefined || secret === undefined) {
    throw new SettingsError(`The settings ${keyName} and ${secretName} belong together: set both, or neither.`);
  }
  return { key, secret };
}

function lrs(values: z.infer<typeof variables>): Settings["lrs"] {
  const credential = pair("LRS_KEY", values.LRS_KEY, "LRS_SECRET", values.LRS_SECRET);
  if (values.LRS_ENDPOINT === undefined && credential === undefined) return undefined;
  if (values.LRS_ENDPOINT === undefined || credential === undefined) {
    throw new SettingsError(
      "The settings LRS_ENDPOINT, LRS_KEY and LRS_SECRET belong together: set all three, or none.",
    );
  }
  return { endpoint: values.LRS_ENDPOINT.replace(/\/*$/, "/"), ...credential };
}
