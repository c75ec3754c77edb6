import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { tableNames, tableSchemas, toTables, toWide } from "../../src/tables";
import { root, run } from "../support/run";

test("docs/tables.md lists the columns as they are", () => {
  expect(run(process.execPath, ["scripts/tables-doc.mjs", "--check"])).toMatchObject({ stderr: "", status: 0 });
});

test("docs/tables.md names every column of every table", () => {
  const page = readFileSync(join(root, "docs/tables.md"), "utf8");
  for (const name of tableNames) {
    const section = page.split(`### ${name}\n`)[1]?.split("\n### ")[0] ?? "";
    const listed = [...section.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual(tableSchemas[name].columns.map((column) => column.name));
  }
});

test("the first example says what comes out", () => {
  const text = readFileSync(join(root, "fixtures/lanxi-2024/report.txt"), "utf8");
  const tables = toTables({ report: parseReport(text), text, source: "lanxi-2024" });
  expect(tables.targets[0]?.comparator_text).toBe("…以上");
  expect(toWide(tables).rows[0]).toMatchObject({ year: 2024, gdp_growth: 6, gdp_growth_comparator: "gte" });
});
