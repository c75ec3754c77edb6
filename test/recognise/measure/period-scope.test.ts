import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/model/report";
import { periodScope } from "../../../src/recognise/measure/period-scope";
import type { MeasureContext } from "../../../src/recognise/measure/recognise-measures";
import { recognisePeriods } from "../../../src/recognise/period/recognise-periods";
import { foldGlyphs } from "../../../src/vocabulary/glyphs";
import cases from "../../cases/measures/period-scope.json";

const base = { planYear: 2026, reviewYear: 2025, qualitative: false };
const contexts: Record<string, MeasureContext> = {
  plan: { ...base, period: [2026, 2026] },
  review: { ...base, period: [2025, 2025] },
  fiveYears: { ...base, period: [2021, 2025] },
  framed: { ...base, period: [2025, 2025], frame: [2021, 2025] },
  undated: { ...base, planYear: null, reviewYear: null, period: [2025, 2025] },
};

function scopeOf(say: string, place: string, paragraph: Span | null = null) {
  const text = foldGlyphs(say);
  const context = contexts[place];
  if (context === undefined) throw new Error(`no such place: ${place}`);
  return periodScope(text, recognisePeriods(text, { start: 0, end: text.length }, context), context, paragraph);
}

/** The years of the fact in ⟦…⟧: years, [basis], [of the several years spoken of], [dated] */
function lineOf(marked: string, place: string, inParagraph: boolean): string {
  const say = marked.replace(/[⟦⟧]/g, "");
  const fact = { start: marked.indexOf("⟦"), end: marked.indexOf("⟧") - 1 };
  const sentence = { start: say.lastIndexOf("。", fact.start) + 1, end: say.length };
  const scope = scopeOf(say, place, inParagraph ? { start: 0, end: say.length } : null);
  const { years, basis, range, dated } = scope.at(fact, sentence);
  return [years.join("-"), basis ?? "", range === null ? "" : `of ${range.join("-")}`, dated ? "dated" : ""].filter(Boolean).join(" ");
}

describe.each(Object.entries(cases))("the years of a fact: %s", (where, facts) => {
  const [place = "", paragraph] = where.split(" ");
  it.each(Object.entries(facts))("%s", (marked, line) => {
    expect(lineOf(marked, place, paragraph !== undefined)).toBe(line);
  });
});

describe("the time expressions of a text", () => {
  const say = "到2027年，五年来和2025年的投资比2020年增长";
  const scope = scopeOf(say, "plan");
  const at = (word: string) => say.indexOf(word);

  it("are skipped forwards and backwards", () => {
    expect(scope.skip(0)).toBe(at("，"));
    expect(scope.skip(1)).toBe(1);
    expect(scope.skipBack(at("，"))).toBe(0);
    expect(scope.skipBack(at("投"))).toBe(at("投"));
  });

  it.each([
    [0, at("，"), 2027],
    [0, at("和"), 2027],
    [0, say.length, 2025],
    [at("五"), at("和"), null],
    [at("五"), say.length, 2025],
    [at("2025"), say.length, 2025],
    [at("投"), say.length, null],
  ])("the last single year between %s and %s is %s", (start, end, year) => {
    expect(scope.yearInside({ start, end })).toBe(year);
  });

  it.each([
    [0, say.length, at("增")],
    [0, at("增"), at("的")],
    [0, at("的"), at("和")],
    [0, at("和"), null],
    [at("五"), at("的"), null],
    [at("2025"), at("增"), null],
    [at("2025"), say.length, at("增")],
  ])("the last one inside %s and %s ends at %s", (start, end, last) => {
    expect(scope.lastInside(start, end)).toBe(last);
  });

  it.each([
    ["plan", true],
    ["review", false],
    ["undated", false],
  ])("%s is ahead: %s", (place, ahead) => {
    expect([scopeOf(say, place).isAhead, scopeOf(say, place).own]).toEqual([ahead, contexts[place]?.period]);
  });
});
