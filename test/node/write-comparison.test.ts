import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareReports, matchPromises, trackSeries } from "../../src/compare";
import { parseReport } from "../../src/index";
import { writeComparison } from "../../src/node";
import { comparisonSchemas, comparisonTables, type DataPackage, toCsv, toNdjson } from "../../src/tables";
import { root } from "../support/run";

const [a, b] = [2024, 2025].map((year) => {
  const text = readFileSync(join(root, `fixtures/lanxi-${year}/report.txt`), "utf8");
  return { report: parseReport(text), text };
}) as [Entry, Entry];
type Entry = Parameters<typeof comparisonTables>[0][number];

const tables = comparisonTables([a, b], {
  comparisons: compareReports(a.report, b.report),
  promises: matchPromises(a, b),
  series: trackSeries([a.report, b.report]),
});
const withRows = ["candidates", "comparisons", "promises", "revisions", "series"];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "comparison-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("csv and ndjson: a file for each table that has rows, the same as in one go", async () => {
  const { files, rows } = await writeComparison(folder, tables, { format: "csv" });
  expect(files).toHaveLength(withRows.length);
  expect(rows["comparisons"]).toBe(tables.comparisons.length);
  expect(readFileSync(join(folder, "comparisons.csv"), "utf8")).toBe(toCsv(comparisonSchemas.comparisons, tables.comparisons));
  await writeComparison(folder, tables, { format: "ndjson", tables: ["series"] });
  expect(readFileSync(join(folder, "series.ndjson"), "utf8")).toBe(toNdjson(comparisonSchemas.series, tables.series));
  expect(readdirSync(folder).sort()).toEqual([...withRows.map((name) => `${name}.csv`), "series.ndjson"].sort());
});

test("parquet: what was written can be read", async () => {
  await writeComparison(folder, tables, { format: "parquet" });
  const file = await asyncBufferFromFile(join(folder, "comparisons.parquet"));
  const rows: Record<string, unknown>[] = await parquetReadObjects({ file });
  expect(rows.map(({ verdict, gap }) => [verdict, gap ?? null])).toEqual(tables.comparisons.map(({ verdict, gap }) => [verdict, gap]));
});

test("datapackage: keys lead to what is there", async () => {
  await writeComparison(folder, tables, { format: "datapackage" });
  const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as DataPackage;
  expect(resources.map(({ name }) => name).sort()).toEqual(withRows);
  const names = new Set(resources.map(({ name }) => name));
  for (const { schema } of resources) for (const { reference } of schema.foreignKeys) expect(names).toContain(reference.resource);
});

test.each(["stata", "xlsx", "duckdb"] as const)("%s is written, too", async (format) => {
  const target = format === "stata" ? folder : join(folder, `compared.${format}`);
  const { files } = await writeComparison(target, tables, { format });
  expect(files.length).toBeGreaterThan(0);
});

test("leaves what was there when it is told to stop", async () => {
  writeFileSync(join(folder, "comparisons.csv"), "before");
  await expect(writeComparison(folder, tables, { format: "csv", signal: AbortSignal.abort() })).rejects.toThrow();
  expect(readFileSync(join(folder, "comparisons.csv"), "utf8")).toBe("before");
});
