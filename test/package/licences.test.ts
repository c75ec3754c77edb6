import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/run";

// The bundler writes above each file where it comes from: whatever is in dist has its notice there.
const dist = join(root, "dist");
const notices = readFileSync(join(dist, "LICENSES.txt"), "utf8");
const listed = [...notices.matchAll(/^(\S+) \d\S* \([\w.-]+\)$/gm)].map(([, name]) => name);
const page = readFileSync(join(root, "docs/licences.md"), "utf8");

test("every package with code in dist has its notice there", () => {
  const bundled = new Set(
    readdirSync(dist)
      .filter((name) => /\.c?js$/.test(name))
      .flatMap((name) => [...readFileSync(join(dist, name), "utf8").matchAll(/^\/\/ .*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)])
      .map(([, name]) => name),
  );
  expect(bundled.size).toBeGreaterThan(10);
  expect([...bundled].filter((name) => !listed.includes(name))).toEqual([]);
});

test("every notice has the name of who holds the copyright", () => {
  const sections = notices.split(/^-{80}$/m).slice(1);
  expect(sections.length).toBeGreaterThan(10);
  expect(sections.filter((section) => !/copyright|©/i.test(section) || section.length < 500)).toEqual([]);
});

test("docs/licences.md names the same packages", () => {
  const [, rows = ""] = /## Bundled into dist(.*?)\n## /s.exec(page) ?? [];
  const shown = [...rows.matchAll(/^\| (\S+) \| \d/gm)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(listed.toSorted());
});
