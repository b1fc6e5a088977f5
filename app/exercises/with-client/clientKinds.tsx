import type { ClientKind } from "./clientKind.ts";
import { genogramWithClient } from "../genogram/ui/withClient.tsx";
import { networkWithClient } from "../network/ui/withClient.tsx";
import { worksheetWithClient } from "../worksheet/ui/withClient.tsx";

// The cast forgets what definition and content belong to a kind: whoever uses one brings those of the same exercise.
const kinds = [worksheetWithClient, genogramWithClient, networkWithClient] as unknown as readonly ClientKind[];

/** The kinds with a client side. */
export const clientKindSlugs: readonly string[] = kinds.map(({ slug }) => slug);

/** The client side of a kind of exercise. */
export function clientKindOf(slug: string): ClientKind {
  const kind = kinds.find((each) => each.slug === slug);
  if (!kind) throw new Error(`No client side of a kind named ${slug}`);
  return kind;
}
