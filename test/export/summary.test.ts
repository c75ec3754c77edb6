import { expect, test } from "vitest";
import { summarise } from "../../src/export/summary";
import { parseReport } from "../../src/index";
import { fixtures } from "../support/fixtures";
import { report } from "../support/texts";

test("of a report that says nothing", () => {
  expect(summarise(parseReport(""))).toBe(`(no title)

Headline targets 主要预期目标: none found

Livelihood tasks 民生实事: none found

Glossary 名词解释: none found

0 results of the year reviewed, 0 commitments, 0 quantities in all`);
});

test("of a short one", () => {
  const summary = summarise(parseReport(report));
  expect(summary).toContain("plan year   2024 (looks back on 2023)");
  expect(summary).toContain("speaker     乔远舟, 市长");
  expect(summary).toContain("delivered   2024-01-16");
  expect(summary).toContain("  地区生产总值  增长6.5%左右        2024  gdp");
  expect(summary).toContain("  居民收入      与地区生产总值同步  2024  resident-income");
});

test.each(fixtures)("of $name in full has every task and term", ({ text }) => {
  const parsed = parseReport(text);
  const summary = summarise(parsed, { all: true });
  expect(summary).not.toMatch(/and \d+ more/);
  expect(parsed.glossary.filter(({ term }) => !summary.includes(term))).toEqual([]);
  expect(parsed.livelihoodTasks.filter((task) => !summary.includes(`${task.number}. ${task.text.slice(0, 12)}`))).toEqual([]);
});
