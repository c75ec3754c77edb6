import { describe, expect, it } from "vitest";
import { framingYears, recogniseMeasures } from "../../../src/recognise/measure/recognise-measures";
import { recogniseQuantities } from "../../../src/recognise/quantity/recognise-quantities";
import { foldGlyphs } from "../../../src/vocabulary/glyphs";
import { lineOf, linesOf, places } from "./runner";

describe("the measures of a paragraph", () => {
  it("come sentence by sentence, those in figures and those in words in the order of the text", () => {
    const say = "物价保持稳定，地区生产总值增长5%左右，就业保持稳定。大家都要努力。税收增长6%，居民收入与经济增长同步。";
    expect(linesOf(say, places.targets)).toEqual([
      "cpi 物价 level stable",
      "gdp 地区生产总值 growth up approx 5 %",
      "- 就业 level stable",
      "tax-revenue 税收 growth up eq 6 %",
      "resident-income 居民收入 growth up in-step:gdp",
    ]);
  });

  it("in words are none where no targets are set", () => {
    expect(linesOf("物价保持稳定，地区生产总值增长5%。就业保持稳定。", places.plan)).toEqual(["gdp 地区生产总值 growth up eq 5 %"]);
    expect(linesOf("物价保持稳定。", places.plan)).toEqual([]);
    expect(linesOf("物价保持稳定。", places.targets)).toEqual(["cpi 物价 level stable"]);
  });

  it("do not carry a subject into the next sentence", () => {
    expect(linesOf("税收8亿元。增长6%。", places.plan)).toEqual(["tax-revenue 税收 level eq 800000000 CNY"]);
    expect(linesOf("税收8亿元，增长6%。", places.plan)).toHaveLength(2);
  });

  it("a number's own comma parts no clauses", () => {
    expect(linesOf("税收1,234万元,增长5%", places.plan)).toEqual([
      "tax-revenue 税收 level eq 12340000 CNY",
      "tax-revenue 税收 growth up eq 5 %",
    ]);
  });

  it("values in one clause keep their order", () => {
    expect(linesOf("税收、出口均增长5%，进口、消费分别增长6%、7%", places.plan)).toEqual([
      "tax-revenue 税收 growth up eq 5 %",
      "exports 出口 growth up eq 5 %",
      "imports 进口 growth up eq 6 %",
      "- 消费 growth up eq 7 %",
    ]);
  });

  it("are those of the span, whatever stands around it", () => {
    const text = "出口增长9%。税收增长6%。进口增长7%。";
    const folded = foldGlyphs(text);
    const span = { start: 7, end: 14 };
    const quantities = recogniseQuantities(text, folded, { start: 0, end: text.length });
    for (const given of [quantities, quantities.slice(1, 2)]) {
      const { measures, messages } = recogniseMeasures(text, folded, span, given, places.plan);
      expect([measures.map((measure) => lineOf(measure, [2026, 2026])), messages]).toEqual([["tax-revenue 税收 growth up eq 6 %"], []]);
    }
    expect(recogniseMeasures(text, folded, span, [], places.plan)).toEqual({ measures: [], messages: [] });
  });
});

describe("the years that frame what follows", () => {
  it.each<[string, [number, number] | null]>([
    ["五年来，我们主要做了以下工作：", [2021, 2025]],
    ["成绩来之不易。五年来，主要做了以下工作：", [2021, 2025]],
    ["“十四五”时期，五年来我们做了以下工作：", [2021, 2025]],
    ["“十三五”时期，我们做了以下工作。", [2016, 2020]],
    ["五年来，成绩来之不易。今年做以下工作：", null],
    ["今年做以下工作：", null],
    ["过去三年和今后五年的工作：", [2026, 2030]],
    ["", null],
  ])("%s", (text, years) => {
    expect(framingYears(foldGlyphs(text), { start: 0, end: text.length }, { planYear: 2026, reviewYear: 2025 })).toEqual(years);
  });

  it("are those of the paragraph and of no other", () => {
    const text = foldGlyphs("五年来的工作：\n今年的工作：\n三年来的工作：");
    expect(framingYears(text, { start: 8, end: 14 }, { planYear: 2026, reviewYear: 2025 })).toBeNull();
    expect(framingYears(text, { start: 0, end: 7 }, { planYear: 2026, reviewYear: 2025 })).toEqual([2021, 2025]);
  });
});
