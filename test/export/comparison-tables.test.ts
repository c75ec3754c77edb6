import { describe, expect, test } from "vitest";
import doc from "../../docs/compare.md?raw";
import earlierText from "../../fixtures/lanxi-2024/report.txt?raw";
import laterText from "../../fixtures/lanxi-2025/report.txt?raw";
import { compareReports, matchPromises, panel, trackSeries, whatIsNew } from "../../src/compare";
import { parseReport } from "../../src/index";
import {
  type Column,
  type ComparisonTables,
  comparisonSchemas,
  comparisonTableNames,
  comparisonTables,
  toCsv,
  toNdjson,
  toParquet,
  toTables,
} from "../../src/tables";

const a = { report: parseReport(earlierText), text: earlierText };
const b = { report: parseReport(laterText), text: laterText };
const comparisons = compareReports(a.report, b.report);
const promises = matchPromises(a, b);
const series = trackSeries([a.report, b.report]);
const above = {
  ...a,
  report: { ...a.report, meta: { ...a.report.meta, region: { ...region(), name: "澜州市", level: "prefecture" as const, county: null } } },
};
const tables: ComparisonTables = {
  ...comparisonTables([a, b], { comparisons, promises, turnover: whatIsNew(a.report, b.report), series }),
  panel: comparisonTables([a], { panel: panel([a.report]) }).panel,
};

function region() {
  const found = a.report.meta.region;
  if (found === null) throw new Error("the fixture has a region");
  return found;
}

describe.each(comparisonTableNames)("%s", (name) => {
  const { columns, key } = comparisonSchemas[name];
  const rows: readonly Readonly<Record<string, unknown>>[] = tables[name];

  test("has rows, each with every column and no other", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(columns.map((column) => column.name).sort());
  });

  test("has values as its columns say", () => {
    for (const row of rows) {
      for (const column of columns) expect([column.name, fault(column, row[column.name])]).toEqual([column.name, null]);
    }
  });

  test("has a key of its own in each row", () => {
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
  });

  test("has its columns in docs/compare.md", () => {
    const section = doc.split(`### ${name}\n`)[1]?.split("\n### ")[0] ?? "";
    expect([...section.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])).toEqual(columns.map((column) => column.name));
  });

  test("has labels that fit Stata, in both languages", () => {
    for (const { en, zh } of columns) {
      expect(en.length).toBeLessThanOrEqual(80);
      expect(zh).not.toBe("");
    }
  });
});

function fault({ type, required, codes }: Column, value: unknown): string | null {
  if (value === null) return required ? "is absent" : null;
  if (typeof value !== (type === "integer" ? "number" : type)) return `is no ${type}`;
  if (type === "integer" && !Number.isInteger(value)) return "has a fraction";
  return codes !== null && !codes.some(({ code }) => code === value) ? "is none of its codes" : null;
}

test("a comparison has both figures, both sentences and the gap", () => {
  const row = tables.comparisons.find(({ indicator, stretch }) => indicator === "fixed-asset-investment" && !stretch);
  expect(row).toMatchObject({
    verdict: "missed",
    gap: -1.7,
    gap_decimal: "-1.7",
    gap_unit: "%",
    target_comparator: "between",
    target_value: 6,
    target_upper: 7,
    result_value: 4.3,
  });
  expect(earlierText.slice(row?.target_start ?? 0, row?.target_end ?? 0)).toBe(row?.target_text);
  expect(laterText.slice(row?.result_start ?? 0, row?.result_end ?? 0)).toBe(row?.result_text);
  expect(row?.result_sentence).toContain(row?.result_text);
});

test("keys lead to the tables of reports", () => {
  const reports = toTables([a, b]);
  const keys = {
    documents: new Set(reports.documents.map(({ document }) => document)),
    targets: new Map(reports.targets.map((row) => [row.target, row.text])),
    results: new Map(reports.results.map((row) => [row.result, row.text])),
    tasks: new Set(reports.tasks.map(({ task }) => task)),
    commitments: new Map(reports.commitments.map((row) => [row.commitment, row.value])),
  };
  for (const row of tables.comparisons) {
    expect(keys.documents).toContain(row.later_document);
    expect(keys.targets.get(row.target ?? "")).toBe(row.target_text);
    if (row.result !== null) expect(keys.results.get(row.result)).toBe(row.result_text);
  }
  for (const row of tables.promises) {
    if (row.task !== null) expect(keys.tasks).toContain(row.task);
    if (row.commitment !== null) expect(keys.commitments.get(row.commitment)).toBe(row.value);
  }
});

test("a series has a row a year, a revision is told apart", () => {
  const growth = tables.series.filter(({ indicator, aspect }) => indicator === "gdp" && aspect === "growth");
  expect(growth.map(({ year, target_value, result_value, verdict }) => [year, target_value, result_value, verdict])).toEqual([
    [2023, null, 5.8, null],
    [2024, 6, 6.2, "met"],
    [2025, 6, null, null],
  ]);
  expect(growth.at(-1)?.changed).toContain("comparator");
  expect(tables.revisions.find(({ indicator }) => indicator === "gdp")).toMatchObject({
    year: 2023,
    from_report: 2024,
    to_report: 2025,
    gap_decimal: "630000000",
  });
});

test("a panel sets a target beside that of the region above", () => {
  const lower = { ...b, report: { ...a.report, targets: a.report.targets.map((target) => ({ ...target })) } };
  const rows = panel([above.report, lower.report]);
  const made = comparisonTables([above, lower], { panel: rows }).panel;
  expect(made.find(({ parent_region }) => parent_region === "澜州市")).toMatchObject({
    region: "澜溪区",
    indicator: "gdp",
    gap: 0,
    raised: false,
  });
});

test("every format takes them", async () => {
  for (const name of comparisonTableNames) {
    const [schema, rows] = [comparisonSchemas[name], tables[name]];
    expect(toCsv(schema, rows).split("\r\n")[0]).toContain(schema.columns[1]?.name);
    expect(toNdjson(schema, rows).trim().split("\n")).toHaveLength(rows.length);
    expect((await toParquet(schema, rows)).length).toBeGreaterThan(100);
  }
});

describe("misuse throws a TypeError", () => {
  test.each([
    ["no texts", () => comparisonTables([a.report, b.report] as never, { comparisons })],
    ["one report for a pair", () => comparisonTables([a], { comparisons })],
    ["other reports", () => comparisonTables([{ ...a, report: parseReport(earlierText) }, b], { comparisons })],
  ])("%s", (_, act) => {
    expect(act).toThrow(TypeError);
    expect(act).toThrow(/comparisonTables\(\)/);
  });
});
