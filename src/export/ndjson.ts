import { checkTable } from "./check-table";
import type { Row, TableSchema } from "./column";

/**
 * Rows as newline-delimited JSON: one object a line, every column in the schema's order, absent values null.
 *
 * @param schema One of `tableSchemas` or `comparisonSchemas`, or the schema that `toWide` returns.
 * @param rows Rows of that table.
 * @returns The whole file.
 * @throws `TypeError` when the schema or the rows are none.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { tableSchemas, toNdjson, toTables } from "gov-work-report/tables";
 *
 * const text = await readFile("2024.txt", "utf8");
 * const tables = toTables({ report: parseReport(text), text, source: "2024.txt" });
 * const [line] = toNdjson(tableSchemas.glossary, tables.glossary).split("\n");
 * JSON.parse(line); // → { number: 1, term: "一水两湾" }
 */
export function toNdjson(schema: TableSchema, rows: Iterable<Row>): string {
  checkTable("toNdjson", schema, rows);
  let text = "";
  for (const row of rows) text += `${JSON.stringify(Object.fromEntries(schema.columns.map(({ name }) => [name, row[name] ?? null])))}\n`;
  return text;
}
