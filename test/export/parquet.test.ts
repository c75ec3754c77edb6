import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { expect, test } from "vitest";
import { type Cell, column, type Row, type TableSchema } from "../../src/export/column";
import { parquetColumns, parquetSchema, placeRowGroups, ROW_GROUP, toRowGroups } from "../../src/export/parquet";
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

test("row groups that were made elsewhere make the same file, byte for byte", async () => {
  const columns = [column("n", "integer", "", "", 1), column("s", "string", "", "", ""), column("d", "date", "", "", "")];
  const schema: TableSchema = { name: "t", en: "", zh: "", key: "n", columns };
  // Long and all different: several pages a column; few and different: a dictionary.
  const rows = (from: number, count: number): Row[] =>
    Array.from({ length: count }, (_, i) => ({ n: from + i, s: `${from + i}路`.repeat(100), d: i % 3 === 0 ? null : `2024-01-0${i % 3}` }));
  const stretches = [rows(0, 2500), rows(2500, 1), rows(2501, 500)];
  const files = [new ByteWriter(), new ByteWriter()].map((writer) => new ParquetWriter({ writer, schema: parquetSchema(schema) }));
  const [straight, placed] = files as [ParquetWriter, ParquetWriter];
  for (const stretch of stretches) {
    await straight.write({ columnData: parquetColumns(schema, stretch), rowGroupSize: ROW_GROUP });
    // As it comes from a worker.
    placeRowGroups(placed, structuredClone(await toRowGroups(schema, stretch)));
  }
  for (const file of files) await file.finish();
  const [bytes, others] = [straight.writer.getBytes(), placed.writer.getBytes()];
  expect([others.length, others.findIndex((byte, i) => byte !== bytes[i])]).toEqual([bytes.length, -1]);
  const file = buffer(others);
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([2500, 1, 500]);
  expect(parquetMetadata(file).row_groups[0]?.columns[1]?.offset_index_offset).toBeDefined();
  expect(await parquetReadObjects({ file, columns: ["s"] })).toEqual(stretches.flat().map(({ s }) => ({ s })));
});

function stored(type: string, cell: Cell | undefined): Cell | Date {
  if (typeof cell !== "string") return cell ?? null;
  if (type === "date") return new Date(`${cell}T00:00:00Z`);
  return type === "datetime" ? new Date(`${cell}Z`) : cell;
}
