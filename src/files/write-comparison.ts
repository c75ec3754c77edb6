import { type ComparisonTableName, type ComparisonTables, comparisonSchemas, comparisonTableNames } from "../export/comparison-columns";
import { Staging } from "./staging";
import { sinkFor, type TableFormat } from "./write-tables";

export interface WriteComparisonOptions {
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

/**
 * Writes tables of comparisons to files, in the formats of `writeTables` and as carefully.
 *
 * @param target A folder; for `xlsx` and `duckdb` a file. A database keeps its tables of other names.
 * @param tables What `comparisonTables` returned.
 * @returns The files, and the number of rows by table.
 * @throws {TypeError} When the format is none of `tableFormats`.
 * @throws {MissingPackageError} When the optional package for `xlsx` or `duckdb` is not installed; it says which.
 * @example
 * await writeComparison("compared", comparisonTables([a, b], { comparisons: compareReports(a.report, b.report) }), { format: "csv" });
 */
export async function writeComparison(
  target: string,
  tables: ComparisonTables,
  options: WriteComparisonOptions,
): Promise<{ files: string[]; rows: Record<string, number> }> {
  const names = comparisonTableNames.filter((name) => options.tables?.includes(name) ?? tables[name].length > 0);
  const staging = new Staging();
  const sink = sinkFor(target, staging, options);
  const rows: Record<string, number> = {};
  try {
    for (const name of names) {
      options.signal?.throwIfAborted();
      await sink.begin(comparisonSchemas[name]);
      await sink.write(comparisonSchemas[name], tables[name]);
      rows[name] = tables[name].length;
    }
    options.signal?.throwIfAborted();
    await sink.finish();
    return { files: await staging.commit(), rows };
  } catch (error) {
    await sink.abandon();
    await staging.discard();
    throw error;
  }
}
