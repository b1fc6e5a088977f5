import type { EventCatalogue, HappenedEvent } from "#app/events/catalogue.ts";
import type { Follower } from "#app/events/follower.server.ts";
import { indexWork } from "./searchEntry.server.ts";
import { giveGlossary } from "./synonym.server.ts";

/** Keeps the search entries equal to what readers see. */
export const searchFollower: Follower = {
  name: "search",
  events: [
    "contribution.published",
    "contribution.confirmed",
    "contribution.withdrawn",
    "module.published",
    "module.confirmed",
    "module.withdrawn",
    "package.installed",
  ],
  async follow(event: HappenedEvent): Promise<void> {
    await giveGlossary(event.organisationId);
    for (const workId of workIdsOf(event)) await indexWork(event.organisationId, workId);
  },
};

function workIdsOf(event: HappenedEvent): readonly string[] {
  if (event.name === "package.installed") return (event.payload as EventCatalogue["package.installed"]).workIds;
  return [(event.payload as EventCatalogue["contribution.published"]).workId];
}
