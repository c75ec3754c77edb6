import { describe, expect, it } from "vitest";
import cases from "../cases/headings.json";
import { read } from "./view";

const OPENING = ["云湖县政府工作报告", "各位代表：", "现在，我代表县人民政府，向大会报告工作，请予审议。"];

function headingsIn(lines: string[]): string[] {
  const { root } = read([...OPENING, ...lines].join("\n"));
  return root.children.flatMap((block) => {
    if (block.type !== "heading") return [];
    const { level, kind, marker, title, runIn } = block.data;
    return [`${level} ${runIn ? ">" : ""}${kind} ${marker}|${title}`];
  });
}

describe("headings", () => {
  it.each(cases.cases)("$name", ({ lines, headings }) => {
    expect(headingsIn(lines)).toEqual(headings);
  });

  const parts = ["1 part 一、|2030年工作回顾", "1 part 二、|2031年工作安排"];
  it.each(cases.not)("no heading: %s", (line) => {
    expect(headingsIn(["一、2030年工作回顾", "全年经济平稳。", "二、2031年工作安排", "今年工作很重。", line, "大家一起干。"])).toEqual(
      parts,
    );
  });

  it("names the review and the plan by their words, or by what stands below", () => {
    const partsOf = (lines: string[]): (string | null)[] =>
      read([...OPENING, ...lines].join("\n")).root.children.flatMap((block) => (block.type === "heading" ? [block.data.part] : []));
    expect(partsOf(["一、过去五年工作回顾", "甲。", "二、今后五年的奋斗目标", "乙。", "三、2031年重点工作", "丙。"])).toEqual([
      "review",
      "other",
      "plan",
    ]);
    expect(partsOf(["一、五年来的工作情况", "甲。", "二、2030年工作回顾", "乙。", "三、2031年工作安排", "丙。"])).toEqual([
      "other",
      "review",
      "plan",
    ]);
    expect(partsOf(["一、交出新答卷", "2030年，甲。", "二、开启新篇章", "2031年，乙。"])).toEqual(["review", "plan"]);
    expect(partsOf(["一、交出新答卷", "2031年，甲。", "二、开启新篇章", "2031年，乙。"])).toEqual(["other", "other"]);
    expect(partsOf(["一、2030年主要工作", "甲。", "二、2031年工作安排", "乙。"])).toEqual(["review", "plan"]);
    expect(partsOf(["一、交出新答卷", "过去一年，甲。", "二、开启新篇章", "今年，乙。", "三、外交工作", "丙。"])).toEqual([
      "review",
      "plan",
      "other",
    ]);
  });
});
