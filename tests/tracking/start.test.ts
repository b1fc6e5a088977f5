import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { prepareLrs } from "#app/tracking/start.server.ts";
import { cast } from "#tests/support/cast.ts";

test("identifiers begin with the first address of the installation, also after it moved", async () => {
  completeSettings({ PUBLIC_URL: "http://127.0.0.1:4000/" });
  await Promise.all([prepareLrs(), prepareLrs()]);
  completeSettings({ PUBLIC_URL: "https://kennismap.voorbeeld.nl" });
  await prepareLrs();
  expect(await identifierBase()).toBe("http://127.0.0.1:4000");
  expect(await database().installation.findMany()).toMatchObject([{ identifierBase: "http://127.0.0.1:4000" }]);
});

test("the credential of the settings is in the first organisation, and never in the demo's of a live installation", async () => {
  completeSettings({ PUBLIC_URL: "", XAPI_KEY: "sleutel", XAPI_SECRET: "geheim" });
  const { organisation: demo } = await cast();
  await database().organisation.update({ where: { id: demo.id }, data: { demo: true } });
  const { organisation } = await cast();
  const holder = async () => (await database().credential.findUnique({ where: { key: "sleutel" } }))?.organisationId;
  await prepareLrs();
  expect(await holder()).toBe(demo.id);
  completeSettings({ MODE: "live" });
  await prepareLrs();
  expect(await holder()).toBe(organisation.id);
});
