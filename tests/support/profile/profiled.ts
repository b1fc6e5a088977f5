import { identifierBase } from "#app/platform/installation.server.ts";
import { profileOf } from "#app/tracking/profile/profile.server.ts";
import type { Profile } from "#app/tracking/profile/profile.server.ts";
import { validate } from "./validation.ts";

let known: Profile | undefined;

/** The profile of the installation that the tests are. */
export async function profile(): Promise<Profile> {
  return (known ??= profileOf(await identifierBase()));
}

/** The end of the address of the one template that each statement follows; throws where that is not one. */
export async function templatesFollowed(statements: readonly unknown[]): Promise<string[]> {
  const { templates } = await profile();
  return statements.map((statement) => {
    const { matching, faults } = validate(statement, templates);
    if (matching.length === 1 && faults.length === 0) return matching[0]!.split("/").at(-1)!;
    const said = faults.join("\n") || `it follows ${matching.length} templates: ${matching.join(", ")}`;
    throw new Error(`A statement does not follow the profile.\n${said}\n${JSON.stringify(statement, null, 2)}`);
  });
}
