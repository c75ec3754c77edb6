import { parse } from "csv-parse/browser/esm/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { column, type Row, type TableSchema } from "../../src/export/column";
import { parseReport } from "../../src/index";
import { tableNames, tableSchemas, toCsv, toNdjson, toTables } from "../../src/tables";
import { fixtures } from "../support/fixtures";

const schema: TableSchema = {
  name: "t",
  en: "",
  zh: "",
  key: "a",
  columns: [
    column("a", "string", "", "", ""),
    column("n", "number", "", "", 1),
    column("b", "boolean", "", "", true),
    column("decimal", "string", "", "", "1"),
  ],
};
const row = (a: string | null, n: number | null = null, b: boolean | null = null, decimal: string | null = null): Row => ({
  a,
  n,
  b,
  decimal,
});

test("has a mark for Excel, CRLF, and quotes where they are needed", () => {
  expect(toCsv(schema, [row("甲,乙", 1.5, true), row('说"好"'), row("两\n行", -0.1, false)])).toBe(
    '\ufeffa,n,b,decimal\r\n"甲,乙",1.5,true,\r\n"说""好""",,,\r\n"两\n行",-0.1,false,\r\n',
  );
  expect(toCsv(schema, [], { bom: false })).toBe("a,n,b,decimal\r\n");
  expect(toCsv(schema, [row("x")], { header: false })).toBe("x,,,\r\n");
});

test("guards text on request, and never a number", () => {
  const rows = ["=1+1", "+86", "-5%", "@x", "\tx", "甲=1"].map((text) => row(text, -5, null, "-5"));
  const lines = (guard: boolean) => toCsv(schema, rows, { guard, header: false }).split("\r\n").slice(0, -1);
  expect(lines(true)).toEqual(["'=1+1,-5,,-5", "'+86,-5,,-5", "'-5%,-5,,-5", "'@x,-5,,-5", "'\tx,-5,,-5", "甲=1,-5,,-5"]);
  expect(lines(false)[0]).toBe("=1+1,-5,,-5");
});

test("one column of nothing is a line all the same", () => {
  const one = { ...schema, columns: schema.columns.slice(0, 1) };
  expect(toCsv(one, [row(null)], { bom: false })).toBe('a\r\n""\r\n');
});

test("any text and number comes back", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }), (cells) => {
      const csv = toCsv(
        schema,
        cells.map(([a, n]) => row(a, n)),
        { bom: false },
      );
      const back = read(csv);
      expect(back.map(({ a }) => a)).toEqual(cells.map(([a]) => a));
      expect(back.map(({ n }) => Number(n) + 0)).toEqual(cells.map(([, n]) => n + 0));
    }),
  );
});

test.each(fixtures)("every table of $name comes back", ({ text }) => {
  const tables = toTables({ report: parseReport(text), text }, { notStated: true });
  for (const name of tableNames) {
    const { columns }: TableSchema = tableSchemas[name];
    const rows = tables[name] as Row[];
    const expected = rows.map((one) => Object.fromEntries(columns.map((each) => [each.name, String(one[each.name] ?? "")])));
    expect(read(toCsv(tableSchemas[name], rows))).toEqual(expected);
    const lines = toNdjson(tableSchemas[name], rows).split("\n").slice(0, -1);
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows);
    if (lines[0] !== undefined) expect(Object.keys(JSON.parse(lines[0]) as Row)).toEqual(columns.map((each) => each.name));
  }
});

function read(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: "\r\n", skip_empty_lines: false });
}
