import fc from "fast-check";

// The same code gets the same verdict: what generated tests try is the same in every run, until someone asks for other
// tries, as `PROPERTY_SEED=42 npx vitest run tests/xapi`.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1936) });
