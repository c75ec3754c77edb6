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

const goals = Array.from({ length: 10 }, (_, i) => `第${i + 1}产业园产值达到${i + 1}亿元`).join("，");
const ofBoth = `2026年云湖县政府工作报告
各位代表：
我代表县人民政府，向大会报告工作。
一、2025年工作回顾
税收增长3%。
二、“十五五”时期主要目标
到2030年，${goals}。
三、2026年工作安排
主要预期目标是：税收增长4%。`;

test("the year's targets stand before those of later years, of which the first are shown", () => {
  const lines = summarise(parseReport(ofBoth)).split("\n");
  const first = lines.indexOf("Headline targets 主要预期目标: 1");
  expect(lines.slice(first + 1, first + 4)).toEqual(["  税收  增长4%  2026  tax-revenue", "", "Goals beyond the year 中长期目标: 10"]);
  expect(lines[first + 12]).toBe("  and 2 more");
});

test("goals alone are no targets of the year", () => {
  const summary = summarise(parseReport(ofBoth.replace("主要预期目标是：税收增长4%", "新建茶厂2座")), { all: true });
  expect(summary).toContain("Headline targets 主要预期目标: none found\n\nGoals beyond the year 中长期目标: 10\n");
  expect(summary).not.toContain("more");
});

test.each(fixtures)("of $name in full has every task and term", ({ text }) => {
  const parsed = parseReport(text);
  const summary = summarise(parsed, { all: true });
  expect(summary).not.toMatch(/and \d+ more/);
  expect(parsed.glossary.filter(({ term }) => !summary.includes(term))).toEqual([]);
  expect(parsed.livelihoodTasks.filter((task) => !summary.includes(`${task.number}. ${task.text.slice(0, 12)}`))).toEqual([]);
});
