import { expect, test } from "vitest";
import { explain, resolveIndicator } from "../../src/index";
import { tableSchemas, toCsv, toDataPackage, toNdjson, toParquet, toStata, toWide } from "../../src/tables";

// Wrong use throws a TypeError that shows the right call.
const none: unknown[] = [undefined, null, 3, "targets", {}, []];

const calls: [name: string, call: (given: never) => unknown, fix: string][] = [
  ["toCsv", (schema) => toCsv(schema, []), "toCsv(tableSchemas.targets, tables.targets)"],
  ["toCsv without rows", (rows) => toCsv(tableSchemas.targets, rows), "toCsv(tableSchemas.targets, tables.targets)"],
  ["toNdjson", (schema) => toNdjson(schema, []), "toNdjson(tableSchemas.targets, tables.targets)"],
  ["toParquet", (schema) => toParquet(schema, []), "toParquet(tableSchemas.targets, tables.targets)"],
  ["toStata", (schema) => toStata(schema), "toStata(tableSchemas.targets)"],
  ["toDataPackage", (schemas) => toDataPackage(schemas), "toDataPackage(Object.values(tableSchemas))"],
  ["toWide", (tables) => toWide(tables), "toWide(toTables({ report, text }))"],
  ["explain", (span) => explain("新建公园3个。", span), "explain(text, report.targets[0].span)"],
  ["resolveIndicator", (name) => resolveIndicator(name), "as a string"],
];

/** What is no misuse: an empty list of rows or schemas, and a name that is a string. */
const allowed: Record<string, unknown[]> = { "toCsv without rows": [none[5]], toDataPackage: [none[5]], resolveIndicator: [none[3]] };

test.each(calls)("%s", async (name, call, fix) => {
  for (const given of none.filter((one) => allowed[name]?.includes(one) !== true)) {
    const error: unknown = await Promise.resolve(given as never)
      .then(call)
      .catch((reason: unknown) => reason);
    expect(error, String(given)).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toContain(fix);
  }
});
