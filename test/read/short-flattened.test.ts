import { describe, expect, test } from "vitest";
import { parseReport, type Report } from "../../src/index";

// A short report, a township's say, whose line breaks are gone: no line is endless, yet one holds all the parts.

const front = [
  "白沙镇政府工作报告",
  "白沙镇镇长 李青山",
  "（2031年2月3日）",
  "各位代表：",
  "现在，我代表镇人民政府，向大会报告工作，请予审议。",
];
const prose = "各村紧盯目标，逐项抓好落实，往日的难事有了着落，大家的日子越过越好，来年的底气更足，茶园里的歌声更响。";
const body = (one: string, two: string): string[] => [
  one,
  "2030年，全镇茶叶产值增长9%，农民人均可支配收入增长8%。",
  `（一）茶园扩大。${prose}`,
  `（二）道路畅通。${prose}`,
  two,
  "2031年主要预期目标是：茶叶产值增长7%，农民人均可支配收入增长6%左右。",
  `（一）种好茶。${prose}`,
  `（二）修好路。${prose}`,
];

const outlineOf = ({ review, plan }: Report) => [
  review?.title,
  review?.sections.map(({ title }) => title),
  plan?.title,
  plan?.sections.map(({ title }) => title),
];

describe("a short report in one line", () => {
  test.each([
    ["numbered parts", "一、2030年工作回顾", "二、2031年工作安排"],
    ["chapters", "第一部分 2030年工作回顾", "第二部分 2031年工作安排"],
    ["parts told by their words", "2030年工作回顾", "2031年工作安排"],
  ])("%s", (_name, one, two) => {
    const report = parseReport([...front, ...body(one, two)].join("　　"));
    expect(outlineOf(report)).toEqual(["2030年工作回顾", ["茶园扩大", "道路畅通"], "2031年工作安排", ["种好茶", "修好路"]]);
    expect(report.targets.map(({ quantity }) => quantity?.text)).toEqual(["7%", "6%左右"]);
    expect(report.results.map(({ quantity }) => quantity?.text)).toEqual(["9%", "8%"]);
    expect(report.meta).toMatchObject({ title: "白沙镇政府工作报告", speaker: { name: "李青山" }, delivered: "2031-02-03" });
  });

  test("a long paragraph that counts its points is none", () => {
    const points = `我们做了三件事。一、种茶，${prose}二、修路，${prose}三、办学，${prose}${prose}`;
    const lines = [...front, ...body("一、2030年工作回顾", "二、2031年工作安排")];
    lines.splice(6, 0, points);
    expect(outlineOf(parseReport(lines.join("\n")))[1]).toEqual(["茶园扩大", "道路畅通"]);
  });
});
