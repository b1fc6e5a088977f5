import { prepared } from "./prepared.mjs";

await prepared(import.meta.url, async () => {
  const { runApplication } = await import("./application.mjs");
  await runApplication({ development: true });
});
