import { statSync } from "node:fs";
import path from "node:path";
import { root } from "../install.mjs";
import { filesIn, isCode } from "./sourceFiles.mjs";

const drawers = /^(index|utils?|helpers?|types|constants|common|misc|service|repository|manager)$/i;
const content = /\.(md|ya?ml|png|jpe?g|webp|avif|pdf|mp4|webm|vtt)$/;

/** No file or folder named after a role instead of a noun, and nothing executable in modules/. */
export function checkNames() {
  const named = filesIn("app", "bin", "prisma", "tests").filter(isCode).filter(hasDrawer);
  const shipped = filesIn("modules").filter((file) => path.basename(file) !== "LICENCE");
  const executable = shipped.filter(
    (file) => !content.test(file) || (statSync(path.join(root, file)).mode & 0o111) !== 0,
  );
  return {
    complaints: [
      ...named.map((file) => `${file} is named after a role; name it after the noun it holds`),
      ...executable.map((file) => `${file} is no content: modules/ holds data, never code`),
    ],
  };
}

/** @param {string} file */
function hasDrawer(file) {
  return file.split("/").some((part) => drawers.test(part.split(".")[0] ?? ""));
}
