import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { type Cell, column, type Row, type TableSchema } from "../../src/export/column";
import { parseReport } from "../../src/index";
import { tableNames, tableSchemas, toParquet, toTables } from "../../src/tables";
import { fixtures } from "../support/fixtures";

const buffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

test.each(fixtures)("every table of $name comes back with its types", async ({ text }) => {
  const tables = toTables({ report: parseReport(text), text, source: "x" }, { notStated: true });
  for (const name of tableNames) {
    const schema: TableSchema = tableSchemas[name];
    const rows = tables[name] as Row[];
    const file = buffer(await toParquet(schema, rows));
    const back = await parquetReadObjects({ file });
    expect(back).toEqual(
      rows.map((row) => Object.fromEntries(schema.columns.map((each) => [each.name, stored(each.type, row[each.name])]))),
    );
    const elements = parquetMetadata(file).schema.slice(1);
    expect(elements.map((element) => [element.name, element.type])).toEqual(
      schema.columns.map((each) => [
        each.name,
        { string: "BYTE_ARRAY", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN", date: "INT32", datetime: "INT64" }[each.type],
      ]),
    );
  }
});

test("a table without rows is a file with columns", async () => {
  const file = buffer(await toParquet(tableSchemas.tasks, []));
  expect(parquetMetadata(file).schema).toHaveLength(tableSchemas.tasks.columns.length + 1);
  expect(await parquetReadObjects({ file })).toEqual([]);
});

test("what is no date is null", async () => {
  const schema: TableSchema = { name: "t", en: "", zh: "", key: "d", columns: [column("d", "date", "", "", "")] };
  const file = buffer(await toParquet(schema, [{ d: "2024-02-31x" }, { d: "2024-02-29" }]));
  expect(await parquetReadObjects({ file })).toEqual([{ d: null }, { d: new Date("2024-02-29T00:00:00Z") }]);
});

function stored(type: string, cell: Cell | undefined): Cell | Date {
  if (typeof cell !== "string") return cell ?? null;
  if (type === "date") return new Date(`${cell}T00:00:00Z`);
  return type === "datetime" ? new Date(`${cell}Z`) : cell;
}
