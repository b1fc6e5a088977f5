import { randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// argon2id is the default of this library; the costs are the OWASP recommendation of 19 MiB and two passes.
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let stranger: Promise<string> | undefined;

/** The argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, costs);
}

/** Whether a password belongs to a hash. Without a hash it takes the same time and says no. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  stranger ??= hashPassword(randomBytes(16).toString("hex"));
  return (await verify(passwordHash ?? (await stranger), password)) && passwordHash !== null;
}

const letters = "abcdefghjkmnpqrstuvwxyz2345678";

/** A password for a demo account: five groups of four letters without look-alikes. */
export function randomPassword(): string {
  return Array.from({ length: 5 }, () => Array.from({ length: 4 }, randomLetter).join("")).join("-");
}

function randomLetter(): string {
  return letters[randomInt(letters.length)]!;
}
