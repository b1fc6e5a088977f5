import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

// The page of all components exists only while developing.
const development = process.env["NODE_ENV"] === "development" ? [route("design", "routes/design.tsx")] : [];

export default [
  index("routes/start.tsx"),
  route("preferences", "routes/preferences.tsx"),
  route("xapi/about", "routes/xapi/about.tsx"),
  route("xapi/statements", "routes/xapi/statements.tsx"),
  ...development,
  route("sign-in", "routes/entry/signIn.tsx"),
  route("sign-out", "routes/entry/signOut.tsx"),
  route("forgotten-password", "routes/entry/forgottenPassword.tsx"),
  route("reset-password/:token", "routes/entry/resetPassword.tsx"),
  route("invitation/:token", "routes/entry/invitation.tsx"),
  route("account", "routes/account/layout.tsx", [
    index("routes/account/details.tsx"),
    route("password", "routes/account/password.tsx"),
    route("sessions", "routes/account/sessions.tsx"),
    route("sessions/:sessionId/ending", "routes/account/sessionEnding.tsx"),
  ]),
  route("administration", "routes/administration/layout.tsx", [
    index("routes/administration/start.tsx"),
    route("people", "routes/administration/people.tsx"),
    route("people/invitation", "routes/administration/invitation.tsx"),
    route("people/:personId", "routes/administration/person.tsx"),
    route("people/:personId/deactivation", "routes/administration/deactivation.tsx"),
    route("people/:personId/reactivation", "routes/administration/reactivation.tsx"),
    route("invitations/:invitationId/withdrawal", "routes/administration/invitationWithdrawal.tsx"),
    route("grants/:grantId/ending", "routes/administration/grantEnding.tsx"),
    route("memberships/:membershipId/ending", "routes/administration/membershipEnding.tsx"),
    route("teams", "routes/administration/teams.tsx"),
    route("teams/:teamId", "routes/administration/team.tsx"),
    route("teams/:teamId/name", "routes/administration/teamName.tsx"),
    route("teams/:teamId/lead", "routes/administration/teamLead.tsx"),
    route("organisation", "routes/administration/organisation.tsx"),
    route("packages", "routes/administration/packages.tsx"),
  ]),
  route("exercises", "routes/exercises/versions.tsx"),
  route("exercises/:exerciseVersionId/definition", "routes/exercises/definition.tsx"),
  route("exercises/:exerciseVersionId/attempt", "routes/exercises/attempt.tsx"),
  route("contributions/:slug/exercises/:exerciseVersionId/with-client", "routes/exercises/withClient.tsx"),
  route("files/:fileId", "routes/files/file.tsx"),
  route("uploads/:kind", "routes/files/upload.tsx"),
  route("my-work", "routes/works/myWork.tsx"),
  route("works/new", "routes/works/begin.tsx"),
  route("works/titles", "routes/works/titles.tsx"),
  ...works("contributions", "contribution"),
  ...works("modules", "module"),
  route("contributions/:slug/exercises/:exerciseVersionId", "routes/works/exercise.tsx"),
  route("modules/:slug/booklet", "routes/works/booklet.tsx"),
  route("works/:workId/draft", "routes/drafts/begin.tsx"),
  route("drafts/:revisionId", "routes/drafts/editor.tsx"),
  route("drafts/:revisionId/content", "routes/drafts/content.tsx"),
  route("drafts/:revisionId/submission", "routes/drafts/submission.tsx"),
  route("drafts/:revisionId/versions", "routes/drafts/versions.tsx"),
  route("drafts/:revisionId/writers", "routes/drafts/writers.tsx"),
  route("reviews", "routes/reviews/queue.tsx"),
  route("reviews/:revisionId", "routes/reviews/review.tsx"),
  route("reviews/:revisionId/comments", "routes/reviews/comments.tsx"),
  route("reviews/:revisionId/return", "routes/reviews/return.tsx"),
  route("reviews/:revisionId/publication", "routes/reviews/publication.tsx"),
  route("comments/:commentId/settlement", "routes/reviews/settlement.tsx"),
  route("*", "routes/unknown.tsx"),
] satisfies RouteConfig;

/** The addresses that contributions and modules share. */
function works(path: string, name: "contribution" | "module") {
  const shared = (leaf: string) => ({ id: `${name}/${leaf}` });
  return [
    route(`${path}/:slug`, `routes/works/${name}.tsx`),
    route(`${path}/:slug/draft`, "routes/works/openDraft.tsx", shared("draft")),
    route(`${path}/:slug/confirmation`, "routes/works/confirmation.tsx", shared("confirmation")),
    route(`${path}/:slug/withdrawal`, "routes/works/withdrawal.tsx", shared("withdrawal")),
    route(`${path}/:slug/history`, "routes/works/history.tsx", shared("history")),
  ];
}
