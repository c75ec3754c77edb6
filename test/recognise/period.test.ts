import { describe, expect, it } from "vitest";
import { recognisePeriods } from "../../src/recognise/period/recognise-periods";
import cases from "../cases/periods.json";

const { context } = cases;

function marked(phrasing: string) {
  const text = phrasing.replace(/[⟦⟧]/g, "");
  return { text, start: phrasing.indexOf("⟦"), end: phrasing.indexOf("⟧") - 1 };
}

describe("recognisePeriods", () => {
  for (const { value, phrasings } of cases.cases) {
    it.each(phrasings)(`${JSON.stringify(value)}: %s`, (phrasing) => {
      const { text, start, end } = marked(phrasing);
      const [first] = recognisePeriods(text, { start: 0, end: text.length }, context);
      expect(first && { value: [first.kind, first.years, first.basis], span: first.span }).toEqual({ value, span: { start, end } });
    });
  }

  it.each(cases.not)("refuses %s", (text) => {
    expect(recognisePeriods(text, { start: 0, end: text.length }, context)).toEqual([]);
  });

  it("keeps the order and reads several in one clause", () => {
    const text = "“十四五”时期年均增长6%，2025年比上年增长5%";
    const found = recognisePeriods(text, { start: 0, end: text.length }, context);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["“十四五”时期", "年均", "2025年", "比上年"]);
  });

  it("stays inside the span", () => {
    const text = "到2030年，今年，五年来";
    expect(recognisePeriods(text, { start: 7, end: 10 }, context).map(({ span }) => span)).toEqual([{ start: 7, end: 9 }]);
  });

  it("says nothing of 今年 where the report's year is unknown", () => {
    const [period] = recognisePeriods("今年", { start: 0, end: 2 }, { planYear: null, reviewYear: null });
    expect(period).toMatchObject({ kind: "year", years: null, relative: true });
  });
});
