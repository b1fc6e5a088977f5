import { useRouteLoaderData } from "@remix-run/react";
import { ownerField } from "#app/platform/pageOwner.ts";

/** What a plain form says of its page: whose it is, so that it is never taken for the next person's. */
export function OwnerField() {
  const root = useRouteLoaderData<{ personId: string | null }>("root");
  return <input type="hidden" name={ownerField} value={root?.personId ?? ""} />;
}
