import type { Row, TableSchema } from "./column";

/**
 * Rows as newline-delimited JSON: one object a line, every column in the schema's order, absent values null.
 *
 * @example
 * await writeFile("targets.ndjson", toNdjson(tableSchemas.targets, tables.targets));
 */
export function toNdjson(schema: TableSchema, rows: Iterable<Row>): string {
  let text = "";
  for (const row of rows) text += `${JSON.stringify(Object.fromEntries(schema.columns.map(({ name }) => [name, row[name] ?? null])))}\n`;
  return text;
}
