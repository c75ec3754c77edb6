import { describe, expect, test } from "vitest";
import earlierText from "../../fixtures/lanxi-2024/report.txt?raw";
import laterText from "../../fixtures/lanxi-2025/report.txt?raw";
import { type Series, trackSeries } from "../../src/compare";
import { parseReport, type Report } from "../../src/index";
import { lanxi, result, sample, target } from "./sample";

const growth = (year: number, wanted: string | null, got: string | null): Report =>
  sample(year, {
    targets: wanted === null ? [] : [target(year, { id: "gdp", name: "地区生产总值", says: `growth up ${wanted}` })],
    results: got === null ? [] : [result(year - 1, { id: "gdp", name: "地区生产总值", says: `growth up ${got}` })],
  });

/** 2024: 5%以上 → 5.3% met. */
function line({ years }: Series): string[] {
  return years.map(
    ({ year, target: wanted, result: got, verdict }) =>
      `${year}: ${wanted?.quantity?.text ?? wanted?.relation?.kind ?? "-"} → ${got?.quantity?.text ?? "-"} ${verdict ?? ""}`,
  );
}

describe("one region over the years", () => {
  const reports = [growth(2025, "gte 5.5 %", "eq 5.6 %"), growth(2023, "approx 6 %", "eq 4 %"), growth(2024, "approx 5.5 %", "eq 5 %")];
  const [series, ...others] = trackSeries(reports);

  test("is one series for an indicator, in the order of the years", () => {
    expect(others).toEqual([]);
    expect(series).toMatchObject({ indicator: { id: "gdp" }, aspect: "growth", unit: "%" });
    expect(series && line(series)).toEqual(["2022: - → 4% ", "2023: 6% → 5% missed", "2024: 5.5% → 5.6% met", "2025: 5.5% → - "]);
    expect(series?.years.map(({ decimal }) => decimal)).toEqual([null, "-1", "0.1", null]);
  });

  test("tells how the wording changed", () => {
    expect(series?.wording.map(({ from, to, changed }) => [from.year, to.year, changed])).toEqual([
      [2023, 2024, ["value"]],
      [2024, 2025, ["comparator"]],
    ]);
  });

  test("of no reports is nothing", () => {
    expect(trackSeries([])).toEqual([]);
  });

  test("may have gaps; a later report that has the figure answers", () => {
    const late = sample(2026, { results: [result(2023, { id: "gdp", says: "growth up eq 5.1 %" })] });
    const [found] = trackSeries([growth(2023, "gte 5 %", null), growth(2025, null, null), late]);
    expect(found && line(found)).toEqual(["2023: 5% → 5.1% met"]);
  });

  test("a target that no later report answers is not reported, the last one is open", () => {
    const [found] = trackSeries([growth(2023, "gte 5 %", null), growth(2024, "gte 5 %", null)]);
    expect(found?.years.map(({ verdict }) => verdict)).toEqual(["not-reported", null]);
  });

  test("a target is open while the report that looks back on its year is missing", () => {
    const [found] = trackSeries([growth(2023, "gte 5 %", null), growth(2025, "gte 5 %", null)]);
    expect(found?.years.map(({ year, verdict }) => [year, verdict])).toEqual([
      [2023, null],
      [2025, null],
    ]);
  });
});

test("growth and level are series of their own", () => {
  const targets = [target(2024, { id: "gdp", says: "growth up eq 11 %" }), target(2024, { id: "gdp", says: "level eq 28200000000 CNY" })];
  expect(trackSeries([sample(2024, { targets })]).map(({ aspect, unit }) => [aspect, unit])).toEqual([
    ["growth", "%"],
    ["level", "CNY"],
  ]);
});

test("a stretch target stands beside the target", () => {
  const targets = [
    target(2024, { id: "gdp", says: "growth up gte 6 %" }),
    target(2024, { id: "gdp", says: "growth up eq 7 %", stretch: true }),
  ];
  const [series] = trackSeries([sample(2024, { targets })]);
  expect(series?.years).toMatchObject([{ target: { quantity: { value: 6 } }, stretch: { quantity: { value: 7 } } }]);
});

test("two targets under one id are both kept", () => {
  const targets = ["财政总收入", "地方财政总收入"].map((name) =>
    target(2024, { id: "fiscal-total-revenue", name, says: "growth up eq 9 %" }),
  );
  expect(trackSeries([sample(2024, { targets })]).map(({ indicator }) => indicator.name)).toEqual(["财政总收入", "地方财政总收入"]);
});

test("a figure outside the catalogue is taken up where it had a target", () => {
  const results = ["产业投资", "工业用电量"].map((name) => result(2024, { id: null, name, says: "growth up eq 9 %" }));
  const targets = [target(2024, { id: null, name: "产业投资", says: "growth up gte 10 %" })];
  expect(trackSeries([sample(2024, { targets }), sample(2025, { results })]).map(line)).toEqual([["2024: 10% → 9% missed"]]);
});

describe("a figure that a later report gives differently", () => {
  const gdp = (year: number, says: string, name = "地区生产总值"): Report =>
    sample(year, { results: [result(2023, { id: "gdp", name, says: `level ${says} CNY` })] });

  test("is a revision", () => {
    const [series] = trackSeries([gdp(2025, "eq 40890000000"), gdp(2024, "eq 40260000000")]);
    expect(series?.revisions).toMatchObject([
      { year: 2023, from: { report: 2024 }, to: { report: 2025 }, gap: 630000000, decimal: "630000000" },
    ]);
    expect(series?.years).toMatchObject([{ year: 2023, result: { quantity: { value: 40260000000 } } }]);
  });

  test.each([
    ["the same", "eq 40260000000", "地区生产总值"],
    ["rounded", "eq 40300000000", "地区生产总值"],
    ["a bound", "gt 40000000000", "地区生产总值"],
    ["of something else under the id", "eq 9000000000", "县域经济"],
  ])("is none when it is %s", (_, says, name) => {
    expect(trackSeries([gdp(2024, "eq 40260000000"), gdp(2025, says, name)]).flatMap(({ revisions }) => revisions)).toEqual([]);
  });
});

describe("reports that do not belong together", () => {
  test.each<[string, Report[], string]>([
    ["two of one year", [sample(2024), sample(2024)], "trackSeries: 澜溪区 2024 and 澜溪区 2024 are for one year"],
    [
      "two regions",
      [sample(2024), sample(2025, { region: { ...lanxi, name: "望桥区" } })],
      "trackSeries: 澜溪区 2024 and 望桥区 2025 are of different regions; { allowOtherRegion: true } takes them all the same",
    ],
    ["no year", [sample(null)], "trackSeries needs the year of every report, and 澜溪区 (no year) does not say it (meta.year)"],
  ])("%s", (_, reports, message) => {
    expect(() => trackSeries(reports)).toThrow(new RangeError(message));
  });

  test("no array", () => {
    expect(() => trackSeries(sample(2024) as never)).toThrow(TypeError);
  });
});

test("two years of 澜溪区", () => {
  const series = trackSeries([parseReport(laterText), parseReport(earlierText)]);
  const of = (id: string, aspect: string): Series | undefined => series.find((one) => one.indicator.id === id && one.aspect === aspect);
  const growthOf = of("gdp", "growth");
  expect(growthOf && line(growthOf)).toEqual(["2023: - → 5.8% ", "2024: 6%以上 → 6.2% met", "2025: 6%左右 → - "]);
  expect(growthOf?.wording).toMatchObject([{ changed: ["comparator"] }]);
  expect(of("gdp", "level")?.revisions).toMatchObject([{ year: 2023, decimal: "630000000" }]);
  expect(of("energy-intensity", "growth")?.wording).toMatchObject([{ changed: ["relation"] }]);
});
