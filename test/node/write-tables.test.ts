import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Row, TableSchema } from "../../src/export/column";
import { optional } from "../../src/files/sink";
import { parseReport } from "../../src/index";
import { MissingPackageError, tableFormats, writeTables } from "../../src/node";
import { type DataPackage, type TableEntry, type Tables, tableNames, tableSchemas, toCsv, toTables, toWide } from "../../src/tables";
import { fixtures } from "../support/fixtures";
import { root } from "../support/run";
import { report } from "../support/texts";
import { unzip } from "../support/unzip";

const entryOf = (text: string, source: string): TableEntry => ({ text, source, report: parseReport(text) });
const entries = [...fixtures.map(({ name, text }) => entryOf(text, name)), entryOf(report, "short")];
const tables = toTables(entries);
const hostile = entryOf(report.replace("栖岚稳中有进", `=1+1<script>&"',\u0001栖岚稳中有进`), '"><script>,\n\ud800');

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tables-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const names = (extension: string) => tableNames.map((name) => `${name}.${extension}`).sort();

test("csv: a file a table, the same as in one go", async () => {
  const written = await writeTables(folder, entries, { format: "csv" });
  expect(readdirSync(folder).sort()).toEqual(names("csv"));
  expect(written.files.map((path) => path.replace(`${folder}/`, "")).sort()).toEqual(names("csv"));
  for (const name of tableNames) expect(read(`${name}.csv`)).toBe(toCsv(tableSchemas[name], tables[name] as Row[]));
  expect(written).toMatchObject({ documents: entries.length, duplicates: [], rows: { targets: tables.targets.length } });
});

test("csv: options reach the file", async () => {
  await writeTables(folder, [hostile], { format: "csv", bom: false, guard: true, tables: ["documents"], notStated: true });
  expect(readdirSync(folder)).toEqual(["documents.csv"]);
  expect(read("documents.csv")).toMatch(/^document,/);
});

test("ndjson: rows, and rows that were made elsewhere", async () => {
  async function* stream(): AsyncGenerator<TableEntry | Tables> {
    for (const entry of entries) yield await Promise.resolve(toTables(entry));
  }
  await writeTables(folder, stream(), { format: "ndjson" });
  expect(readdirSync(folder).sort()).toEqual(names("ndjson"));
  for (const name of tableNames) {
    const rows = read(`${name}.ndjson`)
      .split("\n")
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line));
    expect(rows).toEqual(tables[name]);
  }
});

test("a report that is there twice is written once, and named", async () => {
  const written = await writeTables(folder, [...entries, entryOf(report, "again")], { format: "ndjson" });
  expect(written).toMatchObject({ documents: entries.length, duplicates: ["again"], rows: { documents: entries.length } });
  expect(read("quantities.ndjson").split("\n")).toHaveLength(tables.quantities.length + 1);
});

test("datapackage: sizes and hashes are the files'", async () => {
  await writeTables(folder, entries, { format: "datapackage", wide: true });
  const { resources } = JSON.parse(read("datapackage.json")) as DataPackage;
  expect(resources.map(({ path }) => path).sort()).toEqual(
    readdirSync(folder)
      .filter((name) => name !== "datapackage.json")
      .sort(),
  );
  for (const { path, bytes, hash, schema } of resources) {
    const content = readFileSync(join(folder, path));
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
    expect(content.toString("utf8").slice(1).split("\r\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
  }
});

test("stata: a .do file for each CSV, without byte order mark", async () => {
  await writeTables(folder, entries, { format: "stata", wide: true, tables: ["targets", "documents"] });
  const made = ["documents", "results_wide", "targets", "targets_wide"];
  expect(readdirSync(folder).sort()).toEqual(["all.do", ...made.flatMap((name) => [`${name}.csv`, `${name}.do`])].sort());
  expect(read("documents.csv")).toMatch(/^document,/);
  expect(read("all.do").trim().split("\r\n")).toEqual(
    ["documents", "targets", "targets_wide", "results_wide"].map((name) => `do ${name}.do`),
  );
});

describe("parquet", () => {
  test("is read back by hyparquet", async () => {
    await writeTables(folder, entries, { format: "parquet" });
    expect(readdirSync(folder).sort()).toEqual(names("parquet"));
    for (const name of tableNames) {
      const back = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${name}.parquet`)) });
      expect(back).toEqual((tables[name] as Row[]).map((row) => dated(tableSchemas[name], row)));
    }
  });

  test("is read by DuckDB with its types", async () => {
    await writeTables(folder, entries, { format: "parquet", wide: true });
    await inDuckDb(":memory:", async (query) => {
      for (const name of tableNames) {
        const types = await query(`describe select * from '${folder}/${name}.parquet'`);
        const expected = tableSchemas[name].columns.map((column) => [column.name, SQL_TYPES[column.type]]);
        expect(types.map((row) => [row["column_name"], row["column_type"]])).toEqual(expected);
        const [count] = await query(`select count(*)::int as n from '${folder}/${name}.parquet'`);
        expect(count?.["n"]).toBe(tables[name].length);
      }
      const [gdp] = await query(`select gdp_growth, year from '${folder}/targets_wide.parquet' where region = '栖岚市'`);
      expect(gdp).toEqual({ gdp_growth: 6.5, year: 2024 });
    });
  });

  test("keeps order over many row groups", async () => {
    const text = `2024年政府工作报告\n一、2024年工作安排\n${"新建道路5公里。".repeat(300)}`;
    const many = Array.from({ length: 200 }, (_, i) => entryOf(`${text}${i}`, `${i}`));
    await writeTables(folder, many, { format: "parquet", tables: ["quantities"] });
    const back = await parquetReadObjects({
      file: await asyncBufferFromFile(join(folder, "quantities.parquet")),
      columns: ["quantity", "value"],
    });
    expect(back).toEqual(many.flatMap((entry) => toTables(entry).quantities.map(({ quantity, value }) => ({ quantity, value }))));
    expect(back.length).toBeGreaterThan(50_000);
  }, 60_000);
});

describe("duckdb", () => {
  test("has every table with types, rows and comments", async () => {
    const path = join(folder, "reports.duckdb");
    const written = await writeTables(path, entries, { format: "duckdb", wide: true });
    expect(written.files).toEqual([path]);
    expect(readdirSync(folder)).toEqual(["reports.duckdb"]);
    await inDuckDb(path, async (query) => {
      for (const name of tableNames) {
        const columns = await query(
          `select column_name, data_type, comment from duckdb_columns() where table_name = '${name}' order by column_index`,
        );
        const schema: TableSchema = tableSchemas[name];
        expect(columns.map((row) => [row["column_name"], row["data_type"], row["comment"]])).toEqual(
          schema.columns.map((column) => [column.name, SQL_TYPES[column.type], `${column.en}. ${column.zh}。`]),
        );
        const rows = await query(`select * from ${name}`);
        expect(rows).toEqual(
          (tables[name] as Row[]).map((row) => ({ ...row, ...(name === "documents" ? { posted: spaced(row["posted"]) } : {}) })),
        );
      }
      const panel = await query("select * from targets_wide");
      expect(panel).toEqual(toWide(tables).rows);
    });
  });

  test("the queries of the documentation run", async () => {
    const path = join(folder, "reports.duckdb");
    await writeTables(path, entries, { format: "duckdb" });
    const queries = [...readFileSync(join(root, "docs/tables.md"), "utf8").matchAll(/```sql\n(.*?)```/gs)].map((match) => match[1] ?? "");
    expect(queries.length).toBeGreaterThanOrEqual(2);
    await inDuckDb(path, async (query) => {
      for (const sql of queries) expect((await query(sql)).length, sql).toBeGreaterThan(0);
      const [first] = await query("select * from targets where indicator = 'gdp' and region = '栖岚市'");
      expect(first).toMatchObject({ value: 6.5, comparator: "approx", comparator_text: "…左右", stretch: false });
    });
  });

  test("keeps tables of other names, and replaces its own", async () => {
    const path = join(folder, "reports.duckdb");
    await inDuckDb(path, (query) => query("create table mine as select 42 as answer"));
    await writeTables(path, entries, { format: "duckdb" });
    await writeTables(path, entries.slice(0, 1), { format: "duckdb" });
    await inDuckDb(path, async (query) => {
      expect(await query("select answer from mine")).toEqual([{ answer: 42 }]);
      expect(await query("select count(*)::int as n from documents")).toEqual([{ n: 1 }]);
    });
  });

  test("keeps what another program left in the database's log", async () => {
    const path = join(folder, "reports.duckdb");
    await inDuckDb(path, async (query) => {
      await query("pragma disable_checkpoint_on_shutdown");
      await query("create table mine as select 42 as answer");
    });
    expect(existsSync(`${path}.wal`)).toBe(true);
    await writeTables(path, entries, { format: "duckdb" });
    expect(readdirSync(folder)).toEqual(["reports.duckdb"]);
    await inDuckDb(path, async (query) => {
      expect(await query("select answer from mine")).toEqual([{ answer: 42 }]);
    });
  });

  test("takes any text", async () => {
    const path = join(folder, "reports.duckdb");
    await writeTables(path, [hostile, entryOf(`${report}\0`, "null\0")], { format: "duckdb" });
    await inDuckDb(path, async (query) => {
      expect(await query("select source from documents")).toEqual([{ source: '"><script>,\n\ufffd' }, { source: "null\ufffd" }]);
    });
  });
});

describe("xlsx", () => {
  test("has a sheet a table, numbers as numbers, text as text", async () => {
    const path = join(folder, "reports.xlsx");
    await writeTables(path, [...entries, hostile], { format: "xlsx" });
    const files = unzip(readFileSync(path));
    const sheets = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1]);
    expect(sheets).toEqual(tableNames);
    const strings = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map((match) => plain(match[1] ?? ""));
    const at = tableNames.indexOf("targets") + 1;
    const rows = sheetRows(files.get(`xl/worksheets/sheet${at}.xml`) ?? "", strings);
    const { columns }: TableSchema = tableSchemas.targets;
    expect(rows[0]).toEqual(columns.map(({ name }) => name));
    const all = toTables([...entries, hostile]).targets;
    expect(rows).toHaveLength(all.length + 1);
    const value = columns.findIndex(({ name }) => name === "value");
    const sentence = columns.findIndex(({ name }) => name === "sentence");
    expect(rows.slice(1).map((row) => row[value] ?? null)).toEqual(all.map((row) => row.value));
    expect(rows.slice(1).map((row) => row[sentence])).toEqual(all.map((row) => row.sentence));
    expect([...files.values()].some((xml) => /<f>/.test(xml))).toBe(false);
    expect([...files.values()].some((xml) => xml.includes("<script>"))).toBe(false);
  });

  test("says what to do with too many rows", async () => {
    const many: Tables = { ...toTables([]), quantities: new Array(1_048_576).fill(tables.quantities[0]) as Tables["quantities"] };
    await expect(writeTables(join(folder, "x.xlsx"), [many], { format: "xlsx" })).rejects.toThrow(/1048575 rows and quantities has more/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("cuts text that has no room in a cell", async () => {
    const path = join(folder, "x.xlsx");
    await writeTables(path, [entryOf(`${report}\n名词解释\n1.长词：${"长".repeat(40_000)}`, "long")], {
      format: "xlsx",
      tables: ["sections"],
    });
    const xml = [...unzip(readFileSync(path)).values()].join("");
    expect(Math.max(...xml.split(/<[^>]*>/).map((text) => text.length))).toBe(32_767);
  });
});

describe("whatever goes wrong", () => {
  const targets = { csv: "t", ndjson: "t", parquet: "t", datapackage: "t", stata: "t", xlsx: "t/x.xlsx", duckdb: "t/x.duckdb" } as const;
  function* failing(): Generator<TableEntry> {
    yield* entries;
    throw new Error("the disk is gone");
  }

  test.each(tableFormats)("%s: no new file stays, and the old ones are as they were", async (format) => {
    const target = join(folder, targets[format]);
    await writeTables(target, entries.slice(0, 1), { format });
    const before = snapshot(join(folder, "t"));
    await expect(writeTables(target, failing(), { format })).rejects.toThrow("the disk is gone");
    expect(snapshot(join(folder, "t"))).toEqual(before);
  });

  test.each(tableFormats)("%s: a killed run's leftovers are in nobody's way", async (format) => {
    const target = join(folder, targets[format]);
    const { files } = await writeTables(target, entries, { format });
    for (const path of files) {
      rmSync(path);
      writeFileSync(`${path}.part`, "half");
      writeFileSync(`${path}.part.wal`, "half");
    }
    await writeTables(target, entries, { format });
    expect(readdirSync(join(folder, "t")).filter((name) => name.includes(".part"))).toEqual([]);
  });

  test("a signal stops it", async () => {
    const controller = new AbortController();
    function* stopping(): Generator<TableEntry> {
      yield* entries.slice(0, 1);
      controller.abort(new Error("Ctrl-C"));
      yield* entries;
    }
    await expect(writeTables(join(folder, "t"), stopping(), { format: "csv", signal: controller.signal })).rejects.toThrow("Ctrl-C");
    expect(readdirSync(join(folder, "t"))).toEqual([]);
  });

  test("a format that there is not is refused before anything is read", async () => {
    // @ts-expect-error: no such format
    await expect(writeTables(folder, failing(), { format: "sas" })).rejects.toThrow(/no table format sas; there are csv, ndjson/);
  });

  test("a package that is not installed is named", async () => {
    const missing = optional("Writing Excel files", "write-excel-file", () => {
      throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    });
    await expect(missing).rejects.toThrow(MissingPackageError);
    await expect(missing).rejects.toThrow(
      "Writing Excel files needs the package write-excel-file, which is not installed: npm install write-excel-file",
    );
    await expect(
      optional("x", "y", () => {
        throw new Error("broken");
      }),
    ).rejects.toThrow("broken");
  });
});

const SQL_TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE", datetime: "TIMESTAMP" };

type Query = (sql: string) => Promise<Record<string, unknown>[]>;

async function inDuckDb(path: string, work: (query: Query) => Promise<unknown>): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    await work(async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function spaced(time: unknown): unknown {
  return typeof time === "string" ? time.replace("T", " ") : time;
}

function dated(schema: TableSchema, row: Row): Record<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { name, type } of schema.columns) {
    const cell = row[name] ?? null;
    const time = typeof cell === "string" && (type === "date" || type === "datetime");
    cells.set(name, time ? new Date(type === "date" ? `${cell}T00:00:00Z` : `${cell}Z`) : cell);
  }
  return Object.fromEntries(cells);
}

function snapshot(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  return Object.fromEntries(
    readdirSync(path).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(path, name)))
        .digest("hex"),
    ]),
  );
}

function plain(xml: string): string {
  const text = xml.replace(/<[^>]*>/g, "");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** Cells in their columns, by the letters of their references. */
function sheetRows(xml: string, strings: string[]): (string | number | undefined)[][] {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: (string | number | undefined)[] = [];
    for (const [, letters = "", rest = "", content = ""] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = plain(content);
      cells[at] = rest.includes('t="s"')
        ? strings[Number(value)]
        : rest.includes('t="inlineStr"')
          ? value
          : value === ""
            ? undefined
            : Number(value);
    }
    return cells;
  });
}
