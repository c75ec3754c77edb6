import { describe, expect, test } from "vitest";
import { panel } from "../../src/compare";
import type { Region, Report } from "../../src/index";
import { lanxi, type Said, sample, target } from "./sample";

const nation: Region = { name: "中国", level: "nation", province: null, prefecture: null, county: null, code: null };
const province: Region = { name: "沧原省", level: "province", province: "沧原省", prefecture: null, county: null, code: null };
const city: Region = { name: "澜州市", level: "prefecture", province: "沧原省", prefecture: "澜州市", county: null, code: null };
const district: Region = { ...lanxi, province: "沧原省" };

function report(region: Region, ...said: Said[]): Report {
  return sample(2025, { region, targets: said.map((one) => target(2025, one)) });
}

/** 澜州市 5.5% (沧原省 5%): 0.5 raised */
function lines(reports: Report[]): string[] {
  return panel(reports).map(({ region, target: { quantity }, parent, decimal, raised }) => {
    const above = parent === null ? "" : ` (${parent.region?.name ?? ""} ${parent.target.quantity?.text ?? ""})`;
    return `${region?.name ?? ""} ${quantity?.text ?? "in words"}${above}: ${decimal ?? "-"} ${raised === null ? "-" : raised ? "raised" : "not raised"}`;
  });
}

test("every level beside the one above it", () => {
  const gdp = (says: string): Said => ({ id: "gdp", says: `growth up ${says}` });
  expect(
    lines([
      report(district, gdp("gte 6 %")),
      report(city, gdp("approx 5.5 %")),
      report(nation, gdp("approx 5 %")),
      report(province, gdp("gte 5.5 %")),
    ]),
  ).toEqual([
    "中国 5%: - -",
    "沧原省 5.5% (中国 5%): 0.5 raised",
    "澜州市 5.5% (沧原省 5.5%): 0 not raised",
    "澜溪区 6% (澜州市 5.5%): 0.5 raised",
  ]);
});

test("the next above that has such a target", () => {
  const gdp: Said = { id: "gdp", says: "growth up gte 6 %" };
  expect(lines([report(district, gdp), report(city), report(province, gdp)])).toEqual([
    "沧原省 6%: - -",
    "澜溪区 6% (沧原省 6%): 0 not raised",
  ]);
});

test("not one beside it", () => {
  const gdp: Said = { id: "gdp", says: "growth up gte 6 %" };
  const other: Region = { ...province, name: "澜东省", province: "澜东省" };
  expect(lines([report(district, gdp), report(other, gdp)])).toEqual(["澜东省 6%: - -", "澜溪区 6%: - -"]);
});

test("a lower rate of unemployment asks for more", () => {
  const rate = (says: string): Said => ({ id: "unemployment-rate", says: `level ${says}` });
  expect(lines([report(province, rate("lte 5.5 %")), report(city, rate("lte 5 %"))])).toEqual([
    "沧原省 5.5%: - -",
    "澜州市 5% (沧原省 5.5%): -0.5 raised",
  ]);
});

test("the demanding end of a range counts", () => {
  expect(
    lines([
      report(province, { id: "gdp", says: "growth up between 5..6 %" }),
      report(city, { id: "gdp", says: "growth up between 5.5..6 %" }),
    ])[1],
  ).toBe("澜州市 5.5..6% (沧原省 5..6%): 0.5 raised");
});

test("what depends on size or is said in words has no gap", () => {
  const jobs = (says: string): Said[] => [
    { id: "urban-new-jobs", says: `level ${says}` },
    { id: "trade", says: "level stable" },
  ];
  expect(lines([report(province, ...jobs("gte 320000 人")), report(city, ...jobs("gte 40000 人"))])).toEqual([
    "沧原省 320000人: - -",
    "澜州市 40000人 (沧原省 320000人): - -",
    "沧原省 in words: - -",
    "澜州市 in words (沧原省 ): - -",
  ]);
});

test("stretch targets and those of several years are left out", () => {
  const stretch: Said = { id: "gdp", says: "growth up eq 6 %", stretch: true };
  expect(panel([report(province, stretch, { id: "gdp", says: "growth up eq 5 %", years: [2026, 2030] })])).toEqual([]);
});

describe("reports that do not belong together", () => {
  test("two years", () => {
    expect(() => panel([sample(2025, { region: province }), sample(2024, { region: city })])).toThrow(
      new RangeError("panel needs reports of one year: 沧原省 2025 and 澜州市 2024 are of two"),
    );
  });

  test("one region twice", () => {
    expect(() => panel([report(city), report({ ...city })])).toThrow(new RangeError("panel: 澜州市 2025 is there twice"));
  });

  test("no array", () => {
    expect(() => panel(report(city) as never)).toThrow(TypeError);
  });
});
