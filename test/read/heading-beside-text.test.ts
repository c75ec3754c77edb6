import { expect, test } from "vitest";
import { parseReport } from "../../src/index";

// Empty lines between the parts alone: the line below a heading is its first paragraph, not the rest of it.
const parts = (between: string): string =>
  [
    "2024年澜州市澜溪区政府工作报告",
    "一、2023年工作回顾\n地区生产总值完成512.6亿元，增长5.8%。城镇新增就业5612人。",
    "二、2024年工作安排\n主要预期目标是：地区生产总值增长6%以上。",
  ].join(between);

test.each([
  ["no empty lines", parts("\n")],
  ["empty lines between parts", parts("\n\n")],
  ["empty lines everywhere", parts("\n").replaceAll("\n", "\n\n")],
])("%s", (_, text) => {
  const { review, plan, targets } = parseReport(text);
  expect([review?.title, plan?.title, targets.map((target) => target.text)]).toEqual([
    "2023年工作回顾",
    "2024年工作安排",
    ["地区生产总值增长6%以上"],
  ]);
});

test("a line that does break a sentence is still joined where empty lines part the paragraphs", () => {
  const text = parts("\n\n").replace("增长5.8%。城镇", "增长5.8%，\n城镇").replace("新增就业5612人", "新增就业\n5612人");
  expect(parseReport(text).results.map((result) => result.text)).toContain("城镇新增就业5612人");
});
