import { type ComparisonTableName, type ComparisonTables, comparisonSchemas, comparisonTableNames } from "../export/comparison-columns";
import { sinkFor, type TableFormat } from "./write-tables";
import { writeWhole } from "./write-whole";

/** In which format to write tables of comparisons, and how. */
export interface WriteComparisonOptions {
  /** One of `tableFormats`. */
  format: TableFormat;
  /** Only these tables; all that have rows unless said. */
  tables?: readonly ComparisonTableName[];
  /** CSV: a byte order mark for Excel, true unless said. */
  bom?: boolean;
  /** CSV: an apostrophe before text that a spreadsheet could take for a formula, false unless said. */
  guard?: boolean;
  /** Stops the work; no file is left half-written. */
  signal?: AbortSignal;
}

/** What `writeComparison` wrote. */
export interface WrittenComparison {
  /** The files, in order. */
  files: string[];
  /** Number of rows, by table. */
  rows: Record<string, number>;
}

/**
 * Writes tables of comparisons to files, in the formats of `writeTables` and as carefully.
 *
 * @param target A folder; for `xlsx` and `duckdb` a file. A database keeps its tables of other names.
 * @param tables What `comparisonTables` returned.
 * @param options The format, and which tables.
 * @returns The files, and the number of rows by table.
 * @throws `TypeError` when the format is none of `tableFormats`.
 * @throws `MissingPackageError` when the optional package for `xlsx` or `duckdb` is not installed; it says which.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { compareReports } from "gov-work-report/compare";
 * import { writeComparison } from "gov-work-report/node";
 * import { comparisonTables } from "gov-work-report/tables";
 *
 * const texts = await Promise.all(["2024.txt", "2025.txt"].map((path) => readFile(path, "utf8")));
 * const [a, b] = texts.map((text) => ({ report: parseReport(text), text }));
 * const tables = comparisonTables([a, b], { comparisons: compareReports(a.report, b.report) });
 * const { rows } = await writeComparison("compared", tables, { format: "csv" });
 * rows; // → { comparisons: 15 }
 */
export async function writeComparison(
  target: string,
  tables: ComparisonTables,
  options: WriteComparisonOptions,
): Promise<WrittenComparison> {
  const names = comparisonTableNames.filter((name) => options.tables?.includes(name) ?? tables[name].length > 0);
  return writeWhole(
    (staging) => sinkFor(target, staging, options),
    options.signal,
    async (sink) => {
      const rows: Record<string, number> = {};
      for (const name of names) {
        options.signal?.throwIfAborted();
        await sink.begin(comparisonSchemas[name]);
        await sink.write(comparisonSchemas[name], tables[name]);
        rows[name] = tables[name].length;
      }
      return { rows };
    },
  );
}
