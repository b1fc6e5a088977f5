/** The rooms of app/ from the ground up: each imports only from rooms before it. docs/decisions/003-arrows.md says why. */
const rooms = [
  "platform",
  "ui",
  "xapi",
  "events",
  "people",
  "files",
  "documents",
  "exercises",
  "directory",
  "authoring",
  "knowledge",
  "cmi5",
  "courses",
  "tracking",
  "notices",
  "reports",
  "transfer",
  "routes",
];

const composition = "^app/[^/]+$";
const remixRooms = "^app/(routes|platform|ui|xapi/http)/";
const prisma = "^app/platform/generated/|node_modules/(@prisma|pg|graphile-worker)/";
const serverOnly = String.raw`\.server\.tsx?$`;
const notTypeOnly = { dependencyTypesNot: ["type-only"] };

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...rooms.slice(0, -1).map((room, floor) => ({
      name: `${room}-imports-only-from-rooms-before-it`,
      severity: "error",
      from: { path: `^app/${room}/` },
      to: { path: `^app/(${rooms.slice(floor + 1).join("|")})/` },
    })),
    {
      name: "every-room-has-its-place-in-the-order",
      severity: "error",
      from: { path: "^app/[^/]+/", pathNot: `^app/(${rooms.join("|")})/` },
      to: {},
    },
    {
      name: "xapi-imports-platform-only",
      severity: "error",
      from: { path: "^app/xapi/" },
      to: { path: "^app/", pathNot: "^app/(platform|xapi)/" },
    },
    {
      name: "nothing-imports-the-composition",
      severity: "error",
      from: { path: "^app/[^/]+/" },
      to: { path: composition },
    },
    {
      name: "remix-only-at-the-edge",
      severity: "error",
      from: { path: "^app/[^/]+/", pathNot: remixRooms },
      to: { path: "node_modules/@remix-run/" },
    },
    {
      name: "prisma-only-in-server-files",
      severity: "error",
      from: { path: "^app/[^/]+/", pathNot: `${serverOnly}|^app/platform/generated/` },
      to: { path: prisma, ...notTypeOnly },
    },
    {
      name: "server-values-only-in-server-files",
      comment: "Routes are the exception: Remix takes their loader and action out of what the browser gets.",
      severity: "error",
      from: { path: "^app/[^/]+/", pathNot: `${serverOnly}|^app/routes/` },
      to: { path: serverOnly, ...notTypeOnly },
    },
    {
      name: "the-application-knows-neither-its-tests-nor-its-tools",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(tests|bin|prisma)/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "^app/platform/generated/" },
      to: { circular: true, viaOnly: notTypeOnly },
    },
    { name: "everything-can-be-found", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/platform/generated/(models|internal)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { conditionNames: ["import", "node", "default", "types"], exportsFields: ["exports"] },
  },
};
