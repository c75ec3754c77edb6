import { checkTable } from "./check-table";
import type { Cell, Column, Row, TableSchema } from "./column";

/** How `toCsv` writes. */
export interface CsvOptions {
  /** A byte order mark in front, without which Excel takes UTF-8 for the machine's own encoding. True unless said. */
  bom?: boolean;
  /**
   * For files that go into a spreadsheet: an apostrophe before text that begins with = + - @, a tab or a line break, which it
   * could take for a formula. Numbers are never touched. False unless said: it changes texts.
   */
  guard?: boolean;
  /** False leaves the header line out: for the second part of a file. */
  header?: boolean;
}

const BOM = "\ufeff";
const EOL = "\r\n";
const NEEDS_QUOTES = /[",\r\n]/;
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV after RFC 4180: commas, CRLF, quotes where needed and doubled inside. Absent values are empty, booleans true and
 * false, numbers as JavaScript prints them, exact and without separators.
 *
 * @param schema One of `tableSchemas` or `comparisonSchemas`, or the schema that `toWide` returns.
 * @param rows Rows of that table.
 * @param options Byte order mark, header line, and what guards a spreadsheet.
 * @returns The whole file.
 * @throws `TypeError` when the schema or the rows are none.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { tableSchemas, toCsv, toTables } from "gov-work-report/tables";
 *
 * const text = await readFile("2024.txt", "utf8");
 * const tables = toTables({ report: parseReport(text), text, source: "2024.txt" });
 * toCsv(tableSchemas.targets, tables.targets, { bom: false }).slice(0, 39); // → "target,document,region,code,parent_code"
 */
export function toCsv(schema: TableSchema, rows: Iterable<Row>, { bom = true, guard = false, header = true }: CsvOptions = {}): string {
  checkTable("toCsv", schema, rows);
  const lines = header ? [schema.columns.map(({ name }) => quoted(name)).join(",")] : [];
  for (const row of rows) lines.push(line(schema.columns, row, guard));
  return (bom && header ? BOM : "") + lines.map((text) => text + EOL).join("");
}

function line(columns: readonly Column[], row: Row, guard: boolean): string {
  const cells = columns.map(({ name, type }) => {
    const text = cellText(row[name] ?? null);
    return quoted(guard && type === "string" && name !== "decimal" && FORMULA.test(text) ? `'${text}` : text);
  });
  // A line of one empty cell would be an empty line, which readers skip.
  return cells.length === 1 && cells[0] === "" ? '""' : cells.join(",");
}

function cellText(cell: Cell): string {
  return cell === null ? "" : String(cell);
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
