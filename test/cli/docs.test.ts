import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cli, root, run } from "../support/run";
import { recipe } from "../support/texts";
import { scratch } from "./sample";

// What docs/cli.md shows is what comes out, and every option is in it.
const page = readFileSync(`${root}docs/cli.md`, "utf8");
const { folder, file, path } = scratch();
mkdirSync(path("reports"));
for (const name of ["lanxi-2024", "lanxi-2025", "cangyuan-2025"]) {
  copyFileSync(`${root}fixtures/${name}/report.txt`, path(`reports/${name}.txt`));
}
file("reports/recipe.txt", recipe);

const shown = [...page.matchAll(/```\n\$ gov-work-report (.+)\n([^`]+)```/g)].map(([, line = "", output = ""]) => ({ line, output }));

test("examples are found", () => {
  expect(shown.length).toBeGreaterThan(5);
});

test.each(shown)("$line", ({ line, output }) => {
  const { stdout, stderr } = run(process.execPath, [`${root}dist/cli.js`, ...line.split(" ")], { cwd: folder });
  const printed = flat(`${stderr}${stdout}`);
  const missing = output.split("\n").filter((one) => one.trim() !== "" && one.trim() !== "…" && !printed.includes(flat(one)));
  expect(missing).toEqual([]);
});

test.each(["parse", "summary", "tables", "view", "check", "compare", "series", "schema"])("every option of %s is explained", (command) => {
  const options = [...cli([command, "--help"]).stdout.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map((match) => match[1] ?? "");
  expect(options.length).toBeGreaterThan(1);
  expect(options.filter((name) => name !== "help" && !page.includes(`--${name}`))).toEqual([]);
});

/** Columns are as wide as their widest cell, which the page may leave out. */
function flat(text: string): string {
  return text.replace(/ +/g, " ");
}
