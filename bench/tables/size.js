// What ships, as size-limit measures it; its own configuration says what and how much is allowed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { table } from "../lib/markdown.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

export function size() {
  if (!existsSync(`${root}dist`)) return "Nothing measured: there is no dist/, `npm run build` makes it.";
  const node = (...program) => spawnSync(process.execPath, program, { cwd: root, encoding: "utf8" });
  // size-limit only weighs: this bundles what it is to weigh.
  const shaken = node("scripts/tree-shaken.mjs");
  if (shaken.status !== 0) throw new Error(shaken.stderr);
  const { stdout, stderr } = node("node_modules/size-limit/bin.js", "--json");
  // It ends with status 1 when something is too big, which is for the table to show.
  if (!stdout.trimStart().startsWith("[")) throw new Error(stderr || stdout);
  const kilobytes = (bytes) => (bytes === undefined ? "–" : `${(bytes / 1000).toFixed(1)} kB`);
  return table([
    ["file", "size", "limit"],
    ...JSON.parse(stdout).map(({ name, size: bytes, sizeLimit, passed }) => [
      name,
      passed === false ? `**${kilobytes(bytes)}**` : kilobytes(bytes),
      kilobytes(sizeLimit),
    ]),
  ]);
}
