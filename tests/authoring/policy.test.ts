import { describe, expect, test } from "vitest";
import {
  mayConfirm,
  mayEdit,
  mayInstallPackages,
  mayInviteCoWriter,
  mayReadUnpublished,
  mayReview,
  mayWithdraw,
} from "#app/authoring/policy.ts";
import type { Actor, Role } from "#app/platform/actor.ts";

function person(personId: string, ...roles: Role[]): Actor {
  return { personId, roles, leads: [], service: null } as unknown as Actor;
}

const anna = person("anna");
const bo = person("bo");
const reviewer = person("reviewer", "reviewer");
const administrator = person("administrator", "administrator");
const annas = { ownerId: "anna", coWriterIds: ["bo"], ownedByLibrary: false };
const shipped = { ownerId: "library", coWriterIds: [], ownedByLibrary: true };
const reviewers = { ownerId: "reviewer", coWriterIds: [], ownedByLibrary: false };
const byAnna = { writerIds: ["anna"] };
const byBoth = { writerIds: ["anna", "reviewer"] };

describe("who may do what with a work", () => {
  test.each<[string, boolean, boolean]>([
    ["its owner edits it", mayEdit(anna, annas), true],
    ["her co-writer edits it", mayEdit(bo, annas), true],
    ["a reviewer does not edit what a colleague owns", mayEdit(reviewer, annas), false],
    ["a reviewer edits what came with a package", mayEdit(reviewer, shipped), true],
    ["a colleague does not edit what came with a package", mayEdit(anna, shipped), false],
    ["an administrator does not edit what a colleague owns", mayEdit(administrator, annas), false],
    ["its owner invites a co-writer", mayInviteCoWriter(anna, annas), true],
    ["a co-writer invites nobody", mayInviteCoWriter(bo, annas), false],
    ["a reviewer reads what was handed in", mayReadUnpublished(reviewer, annas, true), true],
    ["a reviewer does not read a draft", mayReadUnpublished(reviewer, annas, false), false],
    ["an administrator does not read what was handed in", mayReadUnpublished(administrator, annas, true), false],
    ["a reviewer reviews what a colleague wrote", mayReview(reviewer, annas, byAnna), true],
    ["a reviewer does not review her own work", mayReview(reviewer, reviewers, byAnna), false],
    ["a reviewer does not review what she wrote along in", mayReview(reviewer, annas, byBoth), false],
    ["a colleague reviews nothing", mayReview(bo, annas, byAnna), false],
    ["a reviewer confirms what came with a package", mayConfirm(reviewer, { writerIds: [] }), true],
    ["a reviewer does not confirm what she wrote in", mayConfirm(reviewer, byBoth), false],
    ["a colleague confirms nothing", mayConfirm(anna, { writerIds: [] }), false],
    ["its owner withdraws it", mayWithdraw(anna, annas), true],
    ["a reviewer withdraws what must not be used", mayWithdraw(reviewer, annas), true],
    ["a co-writer does not withdraw it", mayWithdraw(bo, annas), false],
    ["an administrator installs packages", mayInstallPackages(administrator), true],
    ["a reviewer installs no packages", mayInstallPackages(reviewer), false],
  ])("%s", (_sentence, answer, expected) => expect(answer).toBe(expected));
});
