import type { Row, TableSchema } from "../export/column";
import { type TableName, type Tables, tableNames, tableSchemas } from "../export/columns";
import { type TableEntry, type TablesOptions, toTables } from "../export/to-tables";
import { type LongTables, toWide } from "../export/wide";
import { DuckDbSink } from "./duckdb-sink";
import { ExcelSink } from "./excel-sink";
import type { Stretch } from "./packed-tables";
import { ParquetSink } from "./parquet-sink";
import type { Sink } from "./sink";
import type { Staging } from "./staging";
import { DataPackageSink, StataSink, TextSink } from "./text-sinks";
import { longTables, type TextTables, textFormat, toPanel } from "./text-tables";
import { writeWhole } from "./write-whole";

/** `xlsx` and `duckdb` are one file, the others a folder of files. */
export type TableFormat = "csv" | "ndjson" | "parquet" | "datapackage" | "stata" | "xlsx" | "duckdb";

/** Every value of `TableFormat`. */
export const tableFormats: readonly TableFormat[] = ["csv", "ndjson", "parquet", "datapackage", "stata", "xlsx", "duckdb"];

/** In which format to write tables, which of them, and how. */
export interface WriteTablesOptions extends TablesOptions {
  /** One of `tableFormats`. */
  format: TableFormat;
  /** Adds the panels `targets_wide` and `results_wide`; "only" writes nothing else. */
  wide?: boolean | "only";
  /** The panels have only these indicators, by id. */
  indicators?: readonly string[];
  /** Only these tables; all unless said. */
  tables?: readonly TableName[];
  /** CSV: a byte order mark for Excel, true unless said. */
  bom?: boolean;
  /** CSV: an apostrophe before text that a spreadsheet could take for a formula, false unless said. */
  guard?: boolean;
  /** Stops the work; no file is left half-written. */
  signal?: AbortSignal;
}

/** What `writeTables` wrote. */
export interface WrittenTables {
  /** What was written, in order. */
  files: string[];
  /** Number of reports. */
  documents: number;
  /** Sources of reports whose very text had been there before; they are written once. */
  duplicates: string[];
  /** Number of rows, by table. */
  rows: Record<string, number>;
}

/**
 * Writes the tables of one, many or a stream of reports. Rows are written as they come (xlsx excepted), so that thousands of reports
 * need no more memory than a few. All files are written beside their place and moved there at the end: when anything fails, or
 * `signal` says stop, what was there before stays as it was.
 *
 * @param target A folder; for `xlsx` and `duckdb` a file. A database keeps its tables of other names.
 * @param entries Reports with their texts, or rows that `toTables` made elsewhere, in a worker for example.
 * @param options The format, and which tables.
 * @returns The files, and what is in them.
 * @throws `TypeError` when the format is none of `tableFormats`.
 * @throws `MissingPackageError` when the optional package for `xlsx` or `duckdb` is not installed; it says which.
 * @throws `RangeError` when there are more rows than an Excel sheet has.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { writeTables } from "gov-work-report/node";
 *
 * const text = await readFile("2024.txt", "utf8");
 * const { rows } = await writeTables("tables", [{ report: parseReport(text), text, source: "2024.txt" }], { format: "csv" });
 * rows; // → { documents: 1, targets: 14, tasks: 42, glossary: 22 }
 */
export async function writeTables(
  target: string,
  entries: Iterable<TableEntry | Tables> | AsyncIterable<TableEntry | Tables>,
  options: WriteTablesOptions,
): Promise<WrittenTables> {
  return pourTables(target, entries, options);
}

type Entry = TableEntry | Tables | TextTables | StretchEnd;

export interface StretchEnd extends Stretch {
  /** The rows of the stretch anew. */
  again: () => AsyncIterable<Tables>;
}

/** `writeTables`, to which workers may have handed text, or row groups. */
export async function pourTables(
  target: string,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  options: WriteTablesOptions,
): Promise<WrittenTables> {
  return writeWhole(
    (staging) => sinkFor(target, staging, options),
    options.signal,
    (sink) => pour(sink, entries, options),
  );
}

export function sinkFor(target: string, staging: Staging, options: Pick<WriteTablesOptions, "format" | "bom" | "guard">): Sink {
  const { format } = options;
  if (!tableFormats.includes(format)) {
    throw new TypeError(`There is no table format ${String(format)}; there are ${tableFormats.join(", ")}`);
  }
  const text = textFormat(options);
  if (text !== null) return new (TEXT_SINKS[format] ?? TextSink)(target, staging, text);
  if (format === "parquet") return new ParquetSink(target, staging);
  return format === "xlsx" ? new ExcelSink(target, staging) : new DuckDbSink(target, staging);
}

const TEXT_SINKS: Partial<Record<TableFormat, typeof TextSink>> = { datapackage: DataPackageSink, stata: StataSink };

async function pour(
  sink: Sink,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  options: WriteTablesOptions,
): Promise<Omit<WrittenTables, "files">> {
  const wide = options.wide ?? false;
  const long = longTables(options);
  const panels: LongTables[] = [];
  const rows: Record<string, number> = {};
  const seen = new Set<string>();
  const duplicates: string[] = [];
  /** Of the stretch that is being written. */
  let fresh = new Set<string>();
  const put = async (schema: TableSchema, some: readonly Row[]): Promise<void> => {
    rows[schema.name] = (rows[schema.name] ?? 0) + some.length;
    if (some.length > 0) await sink.write(schema, some);
  };
  for (const name of long) {
    await sink.begin(tableSchemas[name]);
    rows[name] = 0;
  }
  for await (const entry of entries) {
    options.signal?.throwIfAborted();
    if ("pieces" in entry) {
      if (knownOf([entry], seen, duplicates).size > 0) continue;
      for (const { name, rows: count, bytes } of entry.pieces) {
        rows[name] = (rows[name] ?? 0) + count;
        await sink.append?.(tableSchemas[name], bytes);
      }
      if (entry.panel !== null) panels.push(entry.panel);
    } else if ("cut" in entry) {
      const { cut, packed } = entry;
      if (packed?.documents.every((document) => fresh.has(document)) === true) {
        for (const { name, groups } of packed.groups) {
          rows[name] = (rows[name] ?? 0) + groups.rows;
          sink.place?.(tableSchemas[name], groups);
        }
      } else if (packed !== null) {
        // Some had been there before, which nobody knew who encoded them.
        for await (const tables of entry.again()) {
          if (tables.documents.some(({ document }) => !fresh.delete(document))) continue;
          for (const name of cut) await put(tableSchemas[name], tables[name]);
        }
      }
      await sink.cut?.(cut);
      fresh = new Set();
    } else {
      const tables = unseen("documents" in entry ? entry : toTables(entry, options), seen, duplicates);
      for (const { document } of tables.documents) fresh.add(document);
      for (const name of long) await put(tableSchemas[name], tables[name]);
      if (wide !== false) panels.push(toPanel(tables));
    }
  }
  const panel = together(panels);
  for (const role of wide === false ? [] : (["targets", "results"] as const)) {
    const { schema, rows: some } = toWide(panel, { role, ...(options.indicators && { indicators: options.indicators }) });
    await sink.begin(schema);
    await put(schema, some);
  }
  return { documents: seen.size, duplicates, rows };
}

/** Without the reports that were there before. */
function unseen(tables: Tables, seen: Set<string>, duplicates: string[]): Tables {
  const again = knownOf(tables.documents, seen, duplicates);
  if (again.size === 0) return tables;
  const rowsOf = (name: TableName): readonly { document: string }[] => tables[name];
  const kept = new Map<string, unknown>(tableNames.map((name) => [name, rowsOf(name).filter(({ document }) => !again.has(document))]));
  return Object.fromEntries(kept) as Tables;
}

/** Which reports were there before; the others are from now on. */
function knownOf(documents: readonly { document: string; source: string | null }[], seen: Set<string>, duplicates: string[]): Set<string> {
  const known = documents.filter(({ document }) => seen.has(document));
  for (const { document, source } of known) duplicates.push(source ?? document);
  for (const { document } of documents) seen.add(document);
  return new Set(known.map(({ document }) => document));
}

function together(panels: readonly LongTables[]): LongTables {
  return {
    documents: panels.flatMap(({ documents }) => documents),
    targets: panels.flatMap(({ targets }) => targets),
    results: panels.flatMap(({ results }) => results),
  };
}
