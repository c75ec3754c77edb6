import { expect, test } from "vitest";
import { column } from "../../src/export/column";
import { stataNames } from "../../src/export/stata";
import { parseReport } from "../../src/index";
import { tableNames, tableSchemas, toStata, toTables, toWide } from "../../src/tables";
import { fixtures } from "../support/fixtures";

const panel = () => toWide(toTables(fixtures.map(({ text }) => ({ report: parseReport(text), text }))), { role: "results" }).schema;

test("imports strings as strings, and labels what it imported", () => {
  const lines = toStata(tableSchemas.documents).split("\r\n");
  expect(lines).toContain(
    'import delimited using `"documents.csv"\', delimiters(",") varnames(nonames) rowrange(2:) encoding("UTF-8") ///',
  );
  expect(lines).toContain("rename v12 code");
  expect(lines.find((line) => line.includes("stringcols("))).toMatch(/stringcols\(1 2 3 4 7 .*\b12\b.*\) numericcols\(5 6 /);
  expect(lines).toContain('label variable code `"行政区划代码（GB/T 2260） Division code (GB/T 2260)"\'');
  expect(lines).toContain("format delivered %td");
  expect(lines).toContain('save `"documents.dta"\', replace');
});

test("turns codes into numbers with labels", () => {
  const lines = toStata(tableSchemas.quantities).split("\r\n");
  expect(lines).toContain('label define labels_1 3 `"gte 以上、不低于"\', add');
  expect(lines).toContain('quietly replace converted__ = 3 if comparator == `"gte"\'');
  expect(lines).toContain("label values comparator labels_1");
});

test("names every variable once, in 32 characters", () => {
  const long = ["a".repeat(40), `${"a".repeat(40)}_upper`, "b"].map((name) => column(name, "string", "", "", ""));
  expect(stataNames(long)).toEqual(["a".repeat(32), `${"a".repeat(30)}_2`, "b"]);
  for (const schema of [...tableNames.map((name) => tableSchemas[name]), panel()]) {
    const names = stataNames(schema.columns);
    expect(new Set(names).size).toBe(schema.columns.length);
    expect(names.filter((name) => name.length > 32)).toEqual([]);
  }
});

test("clashes with no helper of its own, has quotes that close and labels that fit", () => {
  for (const schema of [...tableNames.map((name) => tableSchemas[name]), panel()]) {
    const lines = toStata(schema).split("\r\n");
    const names = new Set(stataNames(schema.columns));
    expect(names).not.toContain("converted__");
    const labels = lines.flatMap((line) => /^label define (\S+) 1 /.exec(line)?.[1] ?? []);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((name) => name.length > 32)).toEqual([]);
    expect(lines.filter((line) => (line.match(/`"/g) ?? []).length !== (line.match(/"'/g) ?? []).length)).toEqual([]);
    const texts = lines.flatMap((line) => /^label (?:variable \S+|data) `"(.*)"'$/.exec(line)?.[1] ?? []);
    expect(texts.filter((text) => text.length > 80)).toEqual([]);
  }
});
