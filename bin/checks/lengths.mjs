import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../install.mjs";
import { filesIn, isCode } from "./sourceFiles.mjs";

const longest = 300;

/** No file of code above 300 lines; the median of app/, which should stay under 80, is a note. */
export function checkLengths() {
  const files = filesIn("app", "bin", "prisma", "tests").filter((file) => isCode(file) || file.endsWith(".css"));
  const lengths = files.map((file) => ({ file, lines: linesOf(file) }));
  const ours = lengths.filter(({ file }) => file.startsWith("app/")).sort((one, other) => one.lines - other.lines);
  return {
    complaints: lengths.filter(({ lines }) => lines > longest).map(({ file, lines }) => `${file} has ${lines} lines`),
    note: `${ours.length} files in app/, median ${ours[Math.floor(ours.length / 2)]?.lines} lines, longest ${ours.at(-1)?.lines}`,
  };
}

/** @param {string} file */
function linesOf(file) {
  return readFileSync(path.join(root, file), "utf8").split("\n").length - 1;
}
