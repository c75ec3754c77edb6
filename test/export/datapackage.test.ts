import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parseReport } from "../../src/index";
import { tableNames, tableSchemas, toDataPackage, toTables, toWide } from "../../src/tables";
import { fixtures } from "../support/fixtures";

// What version 2 of the standard says of descriptors, as far as ours use it; nothing else may be in them.
const closed = (required: string[], properties: Record<string, object>) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});
const text = { type: "string", minLength: 1 };
const names = { type: "array", minItems: 1, items: text };
const standard = closed(["$schema", "name", "resources"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
  name: { type: "string", pattern: "^[a-z0-9._-]+$" },
  title: text,
  description: text,
  created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT" },
  resources: {
    type: "array",
    minItems: 1,
    items: closed(["name", "type", "path", "schema"], {
      name: { type: "string", pattern: "^[a-z0-9._-]+$" },
      type: { const: "table" },
      path: { type: "string", pattern: "^[^./~][^:]*$" },
      title: text,
      description: text,
      format: text,
      mediatype: { type: "string", pattern: "^.+/.+$" },
      encoding: text,
      bytes: { type: "integer", minimum: 0 },
      hash: { type: "string", pattern: "^[^:]+:[a-fA-F0-9]+$" },
      dialect: closed([], {
        header: { type: "boolean" },
        delimiter: text,
        lineTerminator: text,
        quoteChar: { type: "string", minLength: 1, maxLength: 1 },
        doubleQuote: { type: "boolean" },
      }),
      schema: closed(["fields"], {
        fields: {
          type: "array",
          minItems: 1,
          items: closed(["name", "type"], {
            name: text,
            type: { enum: ["string", "integer", "number", "boolean", "date", "datetime"] },
            title: text,
            description: text,
            example: text,
            categories: { type: "array", minItems: 1, items: closed(["value"], { value: text, label: text }) },
            constraints: closed([], { required: { type: "boolean" }, unique: { type: "boolean" } }),
          }),
        },
        primaryKey: names,
        foreignKeys: {
          type: "array",
          items: closed(["fields", "reference"], {
            fields: names,
            reference: closed(["resource", "fields"], { resource: { type: "string" }, fields: names }),
          }),
        },
        missingValues: { type: "array", items: { type: "string" } },
      }),
    }),
  },
});
const valid = new Ajv({ allErrors: true }).compile(standard);

const panel = () => toWide(toTables(fixtures.map(({ text: input }) => ({ report: parseReport(input), text: input })))).schema;

test("is a package of version 2", () => {
  const all = toDataPackage([...Object.values(tableSchemas), panel()], { created: "2024-05-01T00:00:00Z" });
  expect(valid(all), JSON.stringify(valid.errors)).toBe(true);
  expect(all.resources.map(({ name }) => name)).toEqual([...tableNames, "targets_wide"]);
  const sized = toDataPackage([{ schema: tableSchemas.tasks, path: "data/tasks.csv", bytes: 12, sha256: "ab12" }]);
  expect(valid(sized), JSON.stringify(valid.errors)).toBe(true);
  expect(sized.resources[0]).toMatchObject({ path: "data/tasks.csv", bytes: 12, hash: "sha256:ab12" });
  expect(valid({ ...all, resources: [{ name: "x" }] })).toBe(false);
});

test("explains every column in English and Chinese", () => {
  for (const { schema } of toDataPackage(Object.values(tableSchemas)).resources) {
    for (const { title, description } of schema.fields) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(description).toMatch(/^[A-Z]/);
      expect(description.endsWith(`. ${title}。`)).toBe(true);
    }
  }
});

test("has keys to tables that are there, to their primary key", () => {
  const { resources } = toDataPackage(Object.values(tableSchemas));
  const keys = new Map(resources.map(({ name, schema }) => [name, schema.primaryKey]));
  const foreign = resources.flatMap(({ schema }) => schema.foreignKeys);
  expect(foreign.length).toBeGreaterThan(15);
  for (const { reference } of foreign) expect(keys.get(reference.resource)).toEqual(reference.fields);
  expect(toDataPackage([tableSchemas.targets]).resources[0]?.schema.foreignKeys).toEqual([]);
});
