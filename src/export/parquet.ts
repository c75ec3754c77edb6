import type { ColumnSource } from "hyparquet-writer";
import type { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import { checkTable } from "./check-table";
import type { Cell, Column, ColumnType, Row, TableSchema } from "./column";

/** Cells of a Parquet column: strings, integers, doubles, booleans, and dates as days since 1970. */
type Stored = Cell | Date;

/** Parquet's own types; the SchemaElements that hyparquet-writer takes. */
const ELEMENTS = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
  // Local time: it must not be moved to the reader's zone.
  datetime: { type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MILLIS" } },
} as const satisfies Record<ColumnType, object>;

export type ParquetElement = { name: string; num_children?: number; repetition_type?: "REQUIRED" | "OPTIONAL" } & Partial<
  (typeof ELEMENTS)[ColumnType]
>;

export function parquetSchema({ columns }: TableSchema): ParquetElement[] {
  const fields = columns.map(({ name, type, required }) => ({
    name,
    ...ELEMENTS[type],
    repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
  }));
  return [{ name: "root", num_children: columns.length }, ...fields];
}

export function parquetColumns({ columns }: TableSchema, rows: readonly Row[]): ColumnSource[] {
  // No index of pages: hardly any column of a row group has two.
  return columns.map((column) => ({
    name: column.name,
    data: rows.map((row) => stored(column, row[column.name] ?? null)),
    offsetIndex: false,
  }));
}

function stored({ type }: Column, cell: Cell): Stored {
  if ((type !== "date" && type !== "datetime") || typeof cell !== "string") return cell;
  const time = new Date(type === "date" ? `${cell}T00:00:00Z` : `${cell}Z`);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** Key-value metadata: what each column means, for readers that show it. */
function parquetMetadata(schema: TableSchema): { key: string; value: string }[] {
  return [
    { key: "description", value: `${schema.en}. ${schema.zh}。` },
    ...schema.columns.map(({ name, en, zh }) => ({ key: `column:${name}`, value: `${en}. ${zh}。` })),
  ];
}

/**
 * Rows as a Parquet file with typed columns: INT32, DOUBLE, BOOLEAN, DATE, TIMESTAMP without a zone, UTF-8 strings; Snappy.
 * The writer is loaded at the first call.
 *
 * @param schema One of `tableSchemas` or `comparisonSchemas`, or the schema that `toWide` returns.
 * @param rows Rows of that table.
 * @returns The bytes of the file.
 * @throws `TypeError` when the schema or the rows are none.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { tableSchemas, toParquet, toTables } from "gov-work-report/tables";
 *
 * const text = await readFile("2024.txt", "utf8");
 * const tables = toTables({ report: parseReport(text), text, source: "2024.txt" });
 * const bytes = await toParquet(tableSchemas.targets, tables.targets);
 * new TextDecoder().decode(bytes.slice(0, 4)); // → "PAR1"
 */
export async function toParquet(schema: TableSchema, rows: readonly Row[]): Promise<Uint8Array> {
  checkTable("toParquet", schema, rows);
  const { ByteWriter, ParquetWriter } = await encoder();
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, ...writerOptions(schema) });
  await file.write({ columnData: parquetColumns(schema, rows), rowGroupSize: ROW_GROUP });
  await file.finish();
  return writer.getBytes();
}

export function writerOptions(schema: TableSchema) {
  return { schema: parquetSchema(schema), kvMetadata: parquetMetadata(schema), createdBy: "gov-work-report" };
}

export type Encoder = Awaited<ReturnType<typeof encoder>>;

/** By file: the package's entry for Node brings node:fs along, which no browser has. */
export async function encoder() {
  const [{ ByteWriter }, { ParquetWriter }] = await Promise.all([
    import("hyparquet-writer/src/bytewriter.js"),
    import("hyparquet-writer/src/parquet-writer.js"),
  ]);
  return { ByteWriter, ParquetWriter };
}

export const ROW_GROUP = 20_000;

/** Row groups that stand in no file yet, as plain data: a worker may have made them. */
export interface RowGroups extends Pick<ParquetWriter, "row_groups"> {
  rows: number;
  /** Their pages; places of pages are counted as if these were a file. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Length of the four letters every file begins and ends with. */
export const MAGIC = 4;

/** Rows as a `ParquetFile` takes them; in the file they are what they would be had it been given the rows. */
export async function toRowGroups(schema: TableSchema, rows: readonly Row[]): Promise<RowGroups> {
  const { ByteWriter, ParquetWriter } = await encoder();
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: parquetSchema(schema) });
  await file.write({ columnData: parquetColumns(schema, rows), rowGroupSize: ROW_GROUP });
  return { rows: rows.length, row_groups: file.row_groups, bytes: new Uint8Array(writer.getBytes().subarray(MAGIC)) };
}
