import { describe, expect, test } from "vitest";
import type { Cell, Column, Row, TableSchema } from "../../src/export/column";
import { parentCode, provinceCode } from "../../src/export/division";
import { contentHash, documentId } from "../../src/export/document-id";
import { parseReport } from "../../src/index";
import { type TableName, tableNames, tableSchemas, toTables } from "../../src/tables";
import { headlineIndicators } from "../../src/vocabulary/headline-indicators";
import { indicators } from "../../src/vocabulary/indicators";
import { fixtures } from "../support/fixtures";
import { oddities, report, withoutPlan } from "../support/texts";

const entry = (text: string, source?: string) => ({ text, report: parseReport(text), ...(source === undefined ? {} : { source }) });
const texts = [...fixtures.map(({ name, text }) => ({ name, text })), ...oddities];
const columnsOf = (name: TableName): readonly Column[] => tableSchemas[name].columns;

describe("the dictionary", () => {
  test.each(tableNames)("of %s has names once, short labels and the key first", (name) => {
    const { columns, key, name: own }: TableSchema = tableSchemas[name];
    expect(own).toBe(name);
    expect(columns[0]?.name).toBe(key);
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    expect(columns.filter(({ en }) => en.length > 80 || en.endsWith("."))).toEqual([]);
    expect(columns.filter((column) => !/^[a-z][a-z0-9_]{0,31}$/.test(column.name))).toEqual([]);
    expect(columns.filter(({ references }) => references !== null && !(references in tableSchemas))).toEqual([]);
  });

  test("lists codes that are told apart", () => {
    for (const { codes } of tableNames.flatMap(columnsOf)) expect(new Set(codes?.map(({ code }) => code)).size).toBe(codes?.length ?? 0);
  });

  test("of headline indicators knows them all", () => {
    const known = new Set(indicators.map(({ id }) => id));
    expect(headlineIndicators.flatMap(({ id, covered }) => [id, ...covered]).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe.each(texts)("the tables of $name", ({ text }) => {
  const tables = toTables(entry(text, "x.txt"), { notStated: true });
  const everyRow = tableNames.flatMap((name) => (tables[name] as Row[]).map((row) => ({ name, row })));

  test("have the columns of the dictionary, and values of their types", () => {
    for (const { name, row } of everyRow) {
      expect(Object.keys(row).sort()).toEqual(
        columnsOf(name)
          .map((column) => column.name)
          .sort(),
      );
      for (const column of columnsOf(name)) expect(wrong(column, row[column.name] ?? null), `${name}.${column.name}`).toBeNull();
    }
  });

  test("have keys once, and keys that lead somewhere", () => {
    const keys = new Map(tableNames.map((name) => [name as string, (tables[name] as Row[]).map((row) => row[tableSchemas[name].key])]));
    for (const [name, list] of keys) expect(new Set(list).size, name).toBe(list.length);
    const sets = new Map([...keys].map(([name, list]) => [name, new Set(list)]));
    for (const { name, row } of everyRow) {
      for (const { name: column, references } of columnsOf(name)) {
        const value = row[column] ?? null;
        if (references !== null && value !== null) expect(sets.get(references)?.has(value), `${name}.${column} ${value}`).toBe(true);
      }
    }
  });

  test("have a sentence around every fact", () => {
    const facts = [...tables.targets, ...tables.results, ...tables.commitments, ...tables.quantities].filter((row) => row.text !== null);
    const bare = (words: string | null) => words?.replace(/\s+/g, "") ?? "";
    expect(
      facts.filter(({ text: words, sentence }) => !bare(sentence).includes(bare(words))).map((row) => [row.text, row.sentence]),
    ).toEqual([]);
  });

  test("count what the document has", () => {
    const [document] = tables.documents;
    for (const name of ["sections", "results", "commitments", "tasks", "quantities", "messages"] as const) {
      expect(document?.[name]).toBe(tables[name].length);
    }
    expect(document?.characters).toBe(text.length);
    expect(document?.source).toBe("x.txt");
  });
});

describe("the rows of a short report", () => {
  const tables = toTables(entry(report));

  test("have the number as written and as read", () => {
    expect(tables.targets.map((row) => [row.indicator, row.status, row.comparator, row.comparator_text, row.value, row.unit])).toEqual([
      ["gdp", "stated", "approx", "…左右", 6.5, "%"],
      ["urban-new-jobs", "stated", "gte", "…以上", 23000, "人"],
      ["resident-income", "qualitative", null, null, null, null],
    ]);
  });

  test("have the sentence", () => {
    expect(tables.targets[0]?.sentence).toBe(
      "今年发展的主要预期目标是：地区生产总值增长6.5%左右，城镇新增就业2.3万人以上，居民收入增长与经济增长同步。",
    );
    expect(tables.commitments[0]?.sentence).toBe("新引进亿元以上项目40个。");
  });

  test("lead from target to quantity", () => {
    const quantity = tables.quantities.find((row) => row.quantity === tables.targets[0]?.quantity);
    expect(quantity).toMatchObject({ text: "6.5%左右", decimal: "6.5", role: "measure" });
  });

  test("hold each paragraph of the body once", () => {
    const problem = tables.sections.filter(({ kind }) => kind === "problem");
    expect(problem.map((row) => row.text)).toEqual(["同时，我们也看到，财政收支仍有矛盾，营商环境还有短板。"]);
    expect(tables.sections.filter((row) => row.text?.includes("财政收支仍有矛盾"))).toHaveLength(1);
  });
});

describe("not-stated", () => {
  const statuses = (text: string, notStated: boolean) =>
    toTables(entry(text), { notStated })
      .targets.filter(({ status }) => status === "not-stated")
      .map(({ indicator }) => indicator);

  test("are the headline indicators that are not there, on request", () => {
    expect(statuses(report, false)).toEqual([]);
    const missing = statuses(report, true);
    expect(missing).toContain("cpi");
    expect(missing).not.toContain("gdp");
  });

  test("are not those that another answers for", () => {
    expect(statuses(report, true)).not.toContain("urban-income");
  });

  test("are not told of a report without targets: there the parser may have failed", () => {
    expect(statuses(withoutPlan, true)).toEqual([]);
  });

  test("do not count as targets of the document", () => {
    expect(toTables(entry(report), { notStated: true }).documents[0]?.targets).toBe(3);
  });
});

describe("documents", () => {
  test("have a key that is the text's own", () => {
    expect(contentHash("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(contentHash("政府工作报告")).toHaveLength(64);
    expect(documentId(contentHash("abc"))).toBe("rba7816bf8f01cfea");
  });

  test("that are there twice have rows once", () => {
    const once = toTables(entry(report, "a"));
    expect(toTables([entry(report, "a"), entry(report, "b")])).toEqual(once);
  });

  test("of several reports stand one below the other", () => {
    const both = toTables(fixtures.map(({ text }) => entry(text)));
    expect(both.documents.map(({ document }) => document)).toEqual(fixtures.map(({ text }) => documentId(contentHash(text))));
    expect(both.quantities).toEqual(fixtures.flatMap(({ text }) => toTables(entry(text)).quantities));
  });

  test("without their text are refused", () => {
    const misuse = /toTables\(\) needs each report with the text/;
    // @ts-expect-error: there is no text
    expect(() => toTables({ report: parseReport("") })).toThrow(misuse);
    // @ts-expect-error: a report alone
    expect(() => toTables([parseReport("")])).toThrow(misuse);
    // @ts-expect-error: nothing at all is given
    expect(() => toTables(null)).toThrow(TypeError);
  });
});

test.each([
  ["510115", "510100", "510000"],
  ["510100", "510000", "510000"],
  ["510000", null, "510000"],
  ["310115", "310000", "310000"],
  ["500234", "500000", "500000"],
  ["429004", "420000", "420000"],
  ["659001", "650000", "650000"],
  ["469021", "460000", "460000"],
  ["152221", "152200", "150000"],
  [null, null, null],
  ["5101", null, null],
])("above %s stands %s in %s", (code, parent, province) => {
  expect(parentCode(code)).toBe(parent);
  expect(provinceCode(code)).toBe(province);
});

test("sentences without end are cut", () => {
  const text = `2024年政府工作报告\n一、2024年工作安排\n${"新建道路5公里，改造小区3个，".repeat(4000)}`;
  const parsed = parseReport(text);
  const { quantities } = toTables({ report: parsed, text });
  expect(quantities.length).toBe(8000);
  expect(Math.max(...quantities.map(({ sentence }) => sentence?.length ?? 0))).toBeLessThan(2100);
});

function wrong({ type, required, codes }: Column, cell: Cell): string | null {
  if (cell === null) return required ? "missing" : null;
  if (codes !== null && !codes.some(({ code }) => code === cell)) return `no code: ${String(cell)}`;
  switch (type) {
    case "integer":
      return Number.isInteger(cell) ? null : "no integer";
    case "number":
      return Number.isFinite(cell) ? null : "no number";
    case "boolean":
      return typeof cell === "boolean" ? null : "no boolean";
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(String(cell)) ? null : "no date";
    case "datetime":
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(String(cell)) ? null : "no datetime";
    case "string":
      return typeof cell === "string" ? null : "no string";
  }
}
