import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { toTables, toWide } from "../../src/tables";
import { fixtures } from "../support/fixtures";
import { report } from "../support/texts";

const tablesOf = (text: string) => toTables({ report: parseReport(text), text });
const target = (sentence: string) => tablesOf(report.replace(/地区生产总值增长6\.5%左右.*同步。/, sentence));
const only = (row: Record<string, unknown> | undefined) =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== null));

describe("the panel of targets", () => {
  test("has a row a report and four columns an indicator", () => {
    const { schema, rows } = toWide(tablesOf(report));
    expect(schema.columns.map(({ name }) => name).slice(0, 11)).toEqual([
      "document",
      "region",
      "level",
      "code",
      "parent_code",
      "year",
      "left_out",
      "gdp_growth",
      "gdp_growth_upper",
      "gdp_growth_comparator",
      "gdp_growth_status",
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      year: 2024,
      gdp_growth: 6.5,
      gdp_growth_comparator: "approx",
      gdp_growth_status: "stated",
      urban_new_jobs: 23000,
      urban_new_jobs_comparator: "gte",
      resident_income_growth: null,
      resident_income_growth_status: "qualitative",
      left_out: 0,
    });
  });

  test("keeps ranges, and counts what found no place", () => {
    const { rows } = toWide(target("地区生产总值增长6%—7%、力争达到8%。"));
    expect(only(rows[0])).toMatchObject({ gdp_growth: 6, gdp_growth_upper: 7, gdp_growth_comparator: "between", left_out: 1 });
  });

  test("is signed", () => {
    const { rows } = toWide(target("地区生产总值增长6%，单位地区生产总值能耗下降3%以上。"));
    expect(only(rows[0])).toMatchObject({ energy_intensity_growth: -3, energy_intensity_growth_comparator: "lte" });
  });

  test("names a unit that is not the usual one", () => {
    const { rows } = toWide(target("粮食产量稳定在9.6万吨以上，地区生产总值增长6%。"));
    expect(only(rows[0])).toMatchObject({ grain_output_t: 96000 });
  });

  test("has the indicators asked for", () => {
    const { schema } = toWide(tablesOf(report), { indicators: ["cpi", "gdp"] });
    expect(schema.columns.slice(7).map(({ name }) => name)).toEqual([
      "gdp_growth",
      "gdp_growth_upper",
      "gdp_growth_comparator",
      "gdp_growth_status",
    ]);
  });

  test("leaves plans of several years to the long table", () => {
    const { rows } = toWide(target("地区生产总值增长6%；到2030年，常住人口城镇化率达到66%左右。"));
    expect(only(rows[0])).not.toHaveProperty("urbanization_rate");
  });
});

test("the panel of results is of the year looked back on", () => {
  const { schema, rows } = toWide(tablesOf(report), { role: "results" });
  expect(schema.name).toBe("results_wide");
  expect(rows[0]).toMatchObject({ year: 2023, gdp_growth: 6.1, budget_revenue_growth: 4.2 });
});

test("every row has every column, of every report", () => {
  const tables = toTables(
    fixtures.map(({ text }) => ({ report: parseReport(text), text })),
    { notStated: true },
  );
  for (const role of ["targets", "results"] as const) {
    const { schema, rows } = toWide(tables, { role });
    const names = schema.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(rows).toHaveLength(fixtures.length);
    for (const row of rows) expect(Object.keys(row)).toEqual(names);
  }
});
