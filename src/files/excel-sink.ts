import { writeFileSync } from "node:fs";
import type { Row, TableSchema } from "../export/column";
import { optional, type Sink } from "./sink";
import type { Staging } from "./staging";

// Excel's own limits.
const ROWS = 1_048_576;
const CHARACTERS = 32_767;
const WIDEST = 60;

/** A sheet ends at its millionth row. */
export class TooManyRowsError extends RangeError {}

/** One workbook with a sheet a table. Excel has to have it whole, so that all rows wait in memory. */
export class ExcelSink implements Sink {
  readonly #tables = new Map<string, { schema: TableSchema; rows: Row[] }>();
  #part: string | null = null;

  constructor(
    private readonly path: string,
    private readonly staging: Staging,
  ) {}

  async begin(schema: TableSchema): Promise<void> {
    await load();
    // A place that cannot be written is known before an hour of work and not after.
    if (this.#part === null) writeFileSync((this.#part = this.staging.open(this.path)), "");
    this.#tables.set(schema.name, { schema, rows: [] });
  }

  write(schema: TableSchema, rows: readonly Row[]): void {
    const table = this.#tables.get(schema.name);
    if (table === undefined) return;
    for (const row of rows) table.rows.push(row);
    if (table.rows.length >= ROWS) {
      throw new TooManyRowsError(`An Excel sheet has room for ${ROWS - 1} rows and ${schema.name} has more: write parquet, csv or duckdb`);
    }
  }

  async finish(): Promise<void> {
    const { default: writeExcelFile } = await load();
    const sheets = [...this.#tables.values()].map(({ schema, rows }) => ({
      sheet: schema.name,
      stickyRowsCount: 1,
      columns: schema.columns.map(({ name, example }) => ({ width: Math.min(WIDEST, Math.max(name.length, String(example).length) + 2) })),
      data: [
        schema.columns.map(({ name }) => ({ value: name, fontWeight: "bold" as const })),
        ...rows.map((row) => schema.columns.map(({ name }) => excelCell(row[name] ?? null))),
      ],
    }));
    await writeExcelFile(sheets).toFile(this.#part ?? this.staging.open(this.path));
  }

  abandon(): void {
    this.#tables.clear();
  }
}

function load() {
  return optional("Writing Excel files", "write-excel-file", () => import("write-excel-file/node"));
}

/** Text stays text, also =1+1: a string cell is never run. What is too long for Excel ends in …; XML has no control characters. */
function excelCell(cell: string | number | boolean | null) {
  if (typeof cell !== "string") return cell;
  const text = cell.replace(FORBIDDEN, "\ufffd");
  return { type: String, value: text.length > CHARACTERS ? `${text.slice(0, CHARACTERS - 1)}…` : text };
}

/** Control characters, halves of characters, and what is no character: XML has no way to write them. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
