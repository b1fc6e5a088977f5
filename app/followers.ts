import type { Follower } from "./events/follower.server.ts";
import { searchFollower } from "./knowledge/follower.server.ts";
import { track } from "./tracking/follower.server.ts";
import { reflectionMarks } from "./tracking/reflection.server.ts";
import { setMarker } from "./xapi/storing/mark.server.ts";

setMarker(reflectionMarks);

/** Who hears of every event, in no order: each is delivered and retried on its own. */
export const followers: readonly Follower[] = [searchFollower, track];
