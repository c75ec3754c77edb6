import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { type Cell, column, type Row, type TableSchema } from "../../src/export/column";
import { parquetColumns, ROW_GROUP, toRowGroups, writerOptions } from "../../src/export/parquet";
import { pack } from "../../src/files/packed-tables";
import { ParquetFile } from "../../src/files/parquet-file";
import { parseReport } from "../../src/index";
import { type Tables, tableNames, tableSchemas, toParquet, toTables } from "../../src/tables";
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

describe("a file that grows by row groups", () => {
  const columns = [column("n", "integer", "", "", 1), column("s", "string", "", "", ""), column("d", "date", "", "", "")];
  const schema: TableSchema = { name: "t", en: "", zh: "", key: "n", columns };
  // Long and all different: several pages a column; few and different: a dictionary.
  const rows = (from: number, count: number): Row[] =>
    Array.from({ length: count }, (_, i) => ({ n: from + i, s: `${from + i}路`.repeat(100), d: i % 3 === 0 ? null : `2024-01-0${i % 3}` }));
  /** As the package writes it, as it is given rows, and as it is given what a worker made of them. */
  const ways = async (stretches: Row[][]): Promise<Uint8Array[]> => {
    const writers = [new ByteWriter(), new ByteWriter(), new ByteWriter()] as const;
    const straight = new ParquetWriter({ writer: writers[0], ...writerOptions(schema) });
    const [written, placed] = await Promise.all([ParquetFile.open(writers[1], schema), ParquetFile.open(writers[2], schema)]);
    for (const stretch of stretches) {
      await straight.write({ columnData: parquetColumns(schema, stretch), rowGroupSize: ROW_GROUP });
      await written.write(stretch);
      placed.place(structuredClone(await toRowGroups(schema, stretch)));
    }
    for (const file of [straight, written, placed]) await file.finish();
    return writers.map((writer) => writer.getBytes());
  };
  const apart = (bytes: Uint8Array, others: Uint8Array | undefined): number[] => [
    bytes.length,
    others?.length ?? 0,
    bytes.findIndex((byte, i) => byte !== others?.[i]),
  ];

  test.each([
    ["none", []],
    ["some", [rows(0, 2500), rows(2500, 1), rows(2501, 500)]],
    // Their number has one byte more than one place of it, and then two.
    ["14", Array.from({ length: 14 }, (_, i) => rows(i, 1))],
    ["15", Array.from({ length: 15 }, (_, i) => rows(i, 1))],
    ["200", Array.from({ length: 200 }, (_, i) => rows(2 * i, 2))],
    ["more than one of a stretch", [Array.from({ length: ROW_GROUP + 1 }, (_, i) => ({ n: i, s: null, d: null })), rows(0, 3)]],
  ])("is the same byte for byte, whoever encoded them: %s", async (_, stretches) => {
    const [straight, written, placed] = (await ways(stretches)) as [Uint8Array, Uint8Array, Uint8Array];
    const { length } = straight;
    expect([apart(written, straight), apart(placed, straight)]).toEqual([
      [length, length, -1],
      [length, length, -1],
    ]);
    const file = buffer(placed);
    const sizes = stretches.flatMap(({ length: n }) => (n > ROW_GROUP ? [ROW_GROUP, n - ROW_GROUP] : [n]));
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual(sizes);
    expect(await parquetReadObjects({ file, columns: ["n", "s"] })).toEqual(stretches.flat().map(({ n, s }) => ({ n, s })));
  });
});

test("of a stretch that is encoded only documents are handed over as rows, and a text that is there twice is encoded once", async () => {
  const text = fixtures[0]?.text ?? "";
  const stretch = ["a", "b"].map((source) => toTables({ report: parseReport(text), text, source }));
  const [one] = structuredClone(stretch) as [Tables];
  const { cut, packed } = await pack(stretch, {});
  const filled = (tables: Tables) => tableNames.filter((name) => tables[name].length > 0);
  expect(stretch.map(filled)).toEqual([["documents"], ["documents"]]);
  expect(cut).toEqual(tableNames.filter((name) => name !== "documents"));
  expect(packed?.groups.map(({ name, groups }) => [name, groups.rows])).toEqual(
    filled(one).flatMap((name) => (name === "documents" ? [] : [[name, one[name].length]])),
  );
});

function stored(type: string, cell: Cell | undefined): Cell | Date {
  if (typeof cell !== "string") return cell ?? null;
  if (type === "date") return new Date(`${cell}T00:00:00Z`);
  return type === "datetime" ? new Date(`${cell}Z`) : cell;
}
