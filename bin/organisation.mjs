import { prepared } from "./prepared.mjs";

// npm run organisation -- --name "De Kade" --email a.beheer@dekade.example --administrator "A. Beheer"
await prepared(import.meta.url, async () => {
  const { makeOrganisation } = await import("./organisationMaking.mjs");
  await makeOrganisation(process.argv.slice(2));
});
