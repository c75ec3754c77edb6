import { expect, test } from "vitest";
import earlierText from "../../fixtures/lanxi-2024/report.txt?raw";
import laterText from "../../fixtures/lanxi-2025/report.txt?raw";
import { type Turnover, whatIsNew } from "../../src/compare";
import { parseReport } from "../../src/index";
import { result, sample, target } from "./sample";

const [earlier, later] = [parseReport(earlierText), parseReport(laterText)];
const found = whatIsNew(earlier, later);

test("terms", () => {
  expect(found.terms.added.map(({ term }) => term)).toEqual(["新质生产力", "低空经济", "首发经济"]);
  expect(found.terms.gone.map(({ term }) => term)).toContain("智改数转");
  expect(found.terms.gone.map(({ term }) => term)).not.toContain("口袋公园");
});

test("headings", () => {
  const titles = ({ added, gone }: Turnover<{ title: string }>): string[][] => [added, gone].map((some) => some.map(({ title }) => title));
  const [added, gone] = titles(found.headings);
  expect(added).toContain("培育新兴赛道");
  expect(gone).toContain("做强主导产业");
  for (const kept of ["优化营商环境", "推进城市更新", "建强创新平台"]) {
    expect(added).not.toContain(kept);
    expect(gone).not.toContain(kept);
  }
});

test("indicators with a target", () => {
  expect(found.targets.gone.map(({ indicator }) => indicator.name)).toEqual(["产业投资"]);
  expect(found.targets.added).toEqual([]);
});

test("indicators with a figure, each once", () => {
  const { added, gone } = whatIsNew(
    sample(2024, {
      targets: [target(2024, { id: "gdp", says: "growth up eq 6 %" })],
      results: [result(2023, { id: "fdi", says: "growth up eq 6 %" })],
    }),
    sample(2027, {
      results: [
        result(2026, { id: "gdp", says: "growth up eq 6 %" }),
        result(2026, { id: "gdp", says: "level eq 6 CNY" }),
        result(2026, { id: null, name: "产业投资", says: "growth up eq 6 %" }),
      ],
    }),
  ).results;
  expect([added, gone].map((some) => some.map(({ indicator }) => indicator.id))).toEqual([["gdp"], ["fdi"]]);
});

test("of a report beside itself a year on nothing", () => {
  const next = { ...earlier, meta: { ...earlier.meta, year: 2025 }, targets: [] };
  const { terms, headings, results } = whatIsNew({ ...earlier, targets: [] }, next);
  for (const { added, gone } of [terms, headings, results]) expect([added, gone]).toEqual([[], []]);
});

test("the other way round is an error", () => {
  expect(() => whatIsNew(later, earlier)).toThrow(RangeError);
});
