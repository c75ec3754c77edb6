import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { version } from "../../package.json";
import { root } from "../support/run";

const text = readFileSync(join(root, "CHANGELOG.md"), "utf8");
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ heading: section.split("\n", 1)[0] ?? "", body: section.slice(section.indexOf("\n")) }));

test("the changelog begins with what is not released, then has versions with a date, newest first", () => {
  const [first, ...released] = sections.map(({ heading }) => heading);
  expect(first).toBe("[Unreleased]");
  expect(released.filter((heading) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/.test(heading))).toEqual([]);
  const dates = released.map((heading) => heading.slice(-10));
  expect(dates).toEqual(dates.toSorted().reverse());
});

test("it groups changes as Keep a Changelog does", () => {
  const groups = sections.flatMap(({ body }) => [...body.matchAll(/^### (.+)$/gm)].map((match) => match[1]));
  expect(groups.filter((group) => !/^(?:Added|Changed|Deprecated|Removed|Fixed|Security)$/.test(group ?? ""))).toEqual([]);
  expect(groups.length).toBeGreaterThan(0);
});

test("the version of package.json is the newest released one, or comes after it", () => {
  const newest = /^\[([\d.]+)\]/.exec(sections[1]?.heading ?? "[0.0.0]")?.[1] ?? "";
  const order = (one: string): number => one.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  expect(order(version)).toBeGreaterThanOrEqual(order(newest));
});
