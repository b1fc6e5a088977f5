import type { EventName } from "#app/events/catalogue.ts";
import { applicationActivity, kennismapActivity, teamActivity } from "./activity.ts";
import type { Builder } from "./builder.ts";
import {
  courseAssigned,
  courseCompleted,
  courseEntered,
  partCompleted,
  partOpened,
} from "./courseStatements.server.ts";
import { exerciseBegun, exerciseFinished } from "./exerciseStatements.server.ts";
import { nameOf } from "./words.server.ts";
import type { VerbName } from "./vocabulary.ts";
import { decidedOnWork, didWithWork } from "./workStatements.server.ts";

/** Events that say nothing in xAPI: who may do what is in the event log, not in learning data. */
const silent = null;

/**
 * What every event says in xAPI. A new event does not compile until it stands here, with a builder or as silent.
 */
export const statementTable: { readonly [Name in EventName]: Builder<Name> | null } = {
  "session.started": inTheApplication("loggedIn"),
  "session.ended": inTheApplication("loggedOut"),

  "organisation.founded": silent,
  "person.invited": silent,
  "person.joined": silent,
  "person.changed": silent,
  "person.deactivated": silent,
  "person.reactivated": silent,
  "password.changed": silent,
  "invitation.withdrawn": silent,
  "team.founded": silent,
  "team.renamed": silent,
  "membership.begun": silent,
  "membership.ended": silent,
  "grant.given": silent,
  "grant.ended": silent,
  "coWriter.invited": silent,
  "coWriter.removed": silent,
  "language.changed": silent,
  "settings.changed": silent,
  "credential.made": silent,
  "credential.changed": silent,
  "credential.rotated": silent,
  "credential.secretEnded": silent,
  "credential.ended": silent,
  "destination.added": silent,
  "destination.changed": silent,
  "destination.halted": silent,
  "destination.resumed": silent,
  "destination.ended": silent,
  "destination.replayed": silent,
  "destination.discarded": silent,
  "person.forgotten": silent,
  "forgetting.cleared": silent,

  "assignment.withdrawn": silent,
  "course.published": silent,
  "trainer.appointed": silent,
  "trainer.released": silent,

  // Content that came with the product was written, submitted and reviewed by nobody here.
  "package.installed": silent,

  "contribution.begun": didWithWork("authored"),
  "contribution.read": didWithWork("read"),
  "contribution.submitted": didWithWork("submitted"),
  "contribution.returned": decidedOnWork("returned"),
  "contribution.published": decidedOnWork("published"),
  "contribution.confirmed": didWithWork("confirmed"),
  "contribution.withdrawn": didWithWork("retracted"),
  "contribution.adapted": didWithWork("adapted"),
  "contribution.printed": didWithWork("printed"),
  "module.begun": didWithWork("authored"),
  "module.read": didWithWork("read"),
  "module.submitted": didWithWork("submitted"),
  "module.returned": decidedOnWork("returned"),
  "module.published": decidedOnWork("published"),
  "module.confirmed": didWithWork("confirmed"),
  "module.withdrawn": didWithWork("retracted"),
  "module.adapted": didWithWork("adapted"),
  "module.printed": didWithWork("printed"),

  "kennismap.searched": async ({ payload }, base) => ({
    ...(payload.results === 0 ? { verb: "searchedInVain", nobody: true } : { verb: "searched" }),
    object: kennismapActivity(base, nameOf("kennismap")),
  }),

  "exercise.begun": exerciseBegun,
  "exercise.finished": exerciseFinished,

  "course.assigned": courseAssigned,
  "course.enrolled": courseEntered,
  "part.opened": partOpened,
  "part.completed": partCompleted,
  "course.completed": courseCompleted,

  "team.viewed": async ({ payload }, base) => ({
    verb: "viewed",
    object: teamActivity(base, payload.teamId, nameOf("team")),
  }),
};

function inTheApplication(verb: VerbName): Builder<"session.started" | "session.ended"> {
  return async (_event, base) => ({ verb, object: applicationActivity(base, nameOf("application")) });
}
