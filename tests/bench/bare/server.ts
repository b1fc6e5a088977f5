// Serves the bare page as the application serves its own; the port is the only parameter.
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";

const built = path.resolve(import.meta.dirname, "../../../.cache/bare");
const app = express();
app.disable("x-powered-by");
app.use(compression());
app.use("/assets", express.static(path.join(built, "client/assets"), { immutable: true, maxAge: "1y" }));
app.all("*", createRequestHandler({ build: await import(path.join(built, "server/index.js")) }));
app.listen(Number(process.argv[2]), "127.0.0.1", () => process.stdout.write("ready\n"));
