import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/parse-report";

const front = [
  "云湖县政府工作报告",
  "——2031年1月18日在云湖县第九届人民代表大会第五次会议上",
  "县长 丁一凡",
  "各位代表：",
  "现在，我代表县人民政府，向大会报告工作，请予审议。",
];
const looksBack = [
  "2030年，全县上下一心，地区生产总值增长5.6%，粮食产量达到30万吨，日子一天比一天好。",
  "（一）茶山换了新颜。新建茶厂7座。",
  "（二）码头重新开港。新建泊位3个。",
  "同时，我们也清醒地看到，茶价还不稳，存在不少困难。",
];
const tone = "2031年是茶业振兴之年。今年工作的总体要求是：种好茶，修好路。";
const targets = "今年全县经济社会发展的主要预期目标是：地区生产总值增长6%左右，粮食产量稳定在30万吨以上。";
const looksAhead = ["重点抓好以下工作：", "（一）种茶。新增茶园8000亩。", "（二）修路。新建公路12公里。"];

const read = (...lines: string[]) => parseReport([...front, ...lines].join("\n"));
const titles = (part: { sections: { marker: string; title: string }[] } | null) =>
  part?.sections.map(({ marker, title }) => marker + title) ?? null;
const names = (facts: readonly { indicator: { name: string } }[] | undefined) => facts?.map(({ indicator }) => indicator.name);

describe("a body without headings of parts", () => {
  it("turns to the year ahead where its prose does", () => {
    const { review, plan, parts } = read(...looksBack, tone, targets, ...looksAhead);
    expect(titles(review)).toEqual(["（一）茶山换了新颜", "（二）码头重新开港"]);
    expect(titles(plan)).toEqual(["（一）种茶", "（二）修路"]);
    expect([review?.title, plan?.title, review?.year, plan?.year]).toEqual(["", "", 2030, 2031]);
    expect(review?.problems).toHaveLength(1);
    expect(plan?.paragraphs[0]?.text).toBe(tone);
    expect(parts).toEqual([]);
  });

  it("tells results, targets and commitments apart", () => {
    const { results, targets: stated, plan } = read(...looksBack, tone, targets, ...looksAhead);
    expect(names(results)).toEqual(["地区生产总值", "粮食产量", "新建茶厂", "新建泊位"]);
    expect(names(stated)).toEqual(["地区生产总值", "粮食产量"]);
    expect(names(plan?.commitments)).toEqual(["茶园", "公路"]);
  });

  it("the targets alone open the plan", () => {
    const { review, plan } = read(...looksBack, targets, ...looksAhead);
    expect(review?.paragraphs).toHaveLength(2);
    expect(plan?.paragraphs[0]?.text).toBe(targets);
  });

  it("not where a heading names a part, nor where targets were met", () => {
    const titled = read("一、2030年工作回顾", ...looksBack, "二、2031年工作安排", tone, targets, ...looksAhead);
    expect([titled.review?.title, titled.plan?.title]).toEqual(["2030年工作回顾", "2031年工作安排"]);
    const met = read(...looksBack, "全县圆满完成了年初确定的主要预期目标，为全面发展打下了坚实的基础，成绩来之不易。");
    expect(met.plan).toBeNull();
  });
});

describe("targets in a part that looks back", () => {
  it("are no results", () => {
    const told = (sentence: string) => names(read("一、2030年工作回顾", sentence, "二、2031年工作安排", "今年工作很重。").results);
    expect(told("粮食产量达到30万吨。今年的主要预期目标是：地区生产总值增长6%。")).toEqual(["粮食产量"]);
    expect(told("粮食产量达到30万吨。主要预期目标顺利实现：地区生产总值增长6%。")).toEqual(["粮食产量", "地区生产总值"]);
  });
});
