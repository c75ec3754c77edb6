import type { Row, TableSchema } from "../export/column";
import { type TableName, type Tables, tableNames, tableSchemas } from "../export/columns";
import { toCsv } from "../export/csv";
import { toNdjson } from "../export/ndjson";
import type { LongTables, WideMeasure } from "../export/wide";
import type { WriteTablesOptions } from "./write-tables";

/** How a table is written as text: what stands first in its file, and its rows. */
export interface TextFormat {
  extension: string;
  head: (schema: TableSchema) => string;
  body: (schema: TableSchema, rows: readonly Row[]) => string;
}

const ndjson: TextFormat = { extension: "ndjson", head: () => "", body: toNdjson };

function csv(bom: boolean, guard: boolean): TextFormat {
  return {
    extension: "csv",
    head: (schema) => toCsv(schema, [], { bom }),
    body: (schema, rows) => toCsv(schema, rows, { guard, header: false }),
  };
}

/** Null for formats that are no text, whose sinks need rows. */
export function textFormat({ format, bom = true, guard = false }: Pick<WriteTablesOptions, "format" | "bom" | "guard">): TextFormat | null {
  switch (format) {
    case "csv":
    case "datapackage":
      return csv(bom, guard);
    case "stata":
      return csv(false, false);
    case "ndjson":
      return ndjson;
    case "parquet":
    case "xlsx":
    case "duckdb":
      return null;
  }
}

/** One report as a sink of text writes it: a worker makes it and hands over the bytes without a copy. */
export interface TextTables {
  document: string;
  source: string | null;
  pieces: { name: TableName; rows: number; bytes: Uint8Array<ArrayBuffer> }[];
  /** What the panels need; null where none was asked for. */
  panel: LongTables | null;
}

/** The tables of one report as text. */
export function toTextTables(tables: Tables, format: TextFormat, options: Pick<WriteTablesOptions, "wide" | "tables">): TextTables[] {
  const rowsOf = (name: TableName): readonly Row[] => tables[name];
  return tables.documents.map(({ document, source }) => ({
    document,
    source,
    pieces: longTables(options).map((name) => {
      const rows = rowsOf(name);
      return { name, rows: rows.length, bytes: new TextEncoder().encode(format.body(tableSchemas[name], rows)) };
    }),
    panel: options.wide === undefined || options.wide === false ? null : toPanel(tables),
  }));
}

/** The tables with one row a fact that are asked for. */
export function longTables({ wide, tables }: Pick<WriteTablesOptions, "wide" | "tables">): readonly TableName[] {
  return wide === "only" ? [] : tableNames.filter((name) => tables?.includes(name) ?? true);
}

/** What the panels need, without the sentences: it waits in memory for all reports. */
export function toPanel({ documents, targets, results }: LongTables): LongTables {
  return { documents, targets: targets.map(measureOf), results: results.map(measureOf) };
}

const MEASURE = [
  "document",
  "indicator",
  "name",
  "aspect",
  "direction",
  "status",
  "comparator",
  "value",
  "upper",
  "unit",
  "from_year",
  "to_year",
  "stretch",
] as const satisfies readonly (keyof WideMeasure)[];

function measureOf(row: WideMeasure): WideMeasure {
  return Object.fromEntries(MEASURE.map((name) => [name, row[name]])) as unknown as WideMeasure;
}
