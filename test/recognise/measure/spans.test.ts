import { describe, expect, it } from "vitest";
import { readPhrase } from "./runner";

/** ⟦…⟧ marks the words that each measure is read from, in order. */
describe("the words of a measure", () => {
  it.each([
    "⟦地区生产总值842亿元⟧，⟦增长5.2%⟧",
    "其中，⟦出口增长9%⟧",
    "全年⟦新建充电桩1800个⟧、⟦换电站6座⟧",
    "今年⟦固定资产投资增长8%⟧，⟦工业投资增长12%左右⟧。",
    "⟦建成220个示范村⟧，环境大为改观",
    "⟦赤字率按3.2%安排⟧",
    "⟦居民消费价格涨幅控制在2.5%以内⟧；⟦粮食产量60亿斤以上⟧",
  ])("%s", (marked) => {
    const text = marked.replaceAll(/[⟦⟧]/g, "");
    const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]);
    const { measures } = readPhrase(text);
    expect(measures.map((measure) => measure.text)).toEqual(expected);
    for (const { span, text: own } of measures) expect(text.slice(span.start, span.end)).toBe(own);
  });

  it("is the clause that sets a target in words", () => {
    const text = "力争居民收入与经济增长同步，物价总体稳定。";
    const { measures } = readPhrase(text, { planYear: 2026, reviewYear: 2025, period: [2026, 2026], qualitative: true });
    expect(measures.map((measure) => measure.text)).toEqual(["居民收入与经济增长同步", "物价总体稳定"]);
  });

  it("leaves full-width figures and line wraps' spaces as a reader sees them", () => {
    const text = "地区生产总值增长５．６％";
    expect(readPhrase(text).measures).toMatchObject([{ text, quantity: { text: "５．６％", value: 5.6 } }]);
  });
});
