import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { expect, test } from "vitest";
import { parseReport, type Report } from "../../src/index";
import { fixtures } from "../support/fixtures";
import { root } from "../support/run";
import { oddities } from "../support/texts";

const schema = JSON.parse(readFileSync(join(root, "dist/schema.json"), "utf8")) as Record<string, unknown>;
const valid: ValidateFunction = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTuples: false }).compile(schema);

test.each([...fixtures, ...oddities])("the report of $name is valid", ({ text }) => {
  expect(valid(parseReport(text)), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
});

const [fixture] = fixtures;
const whole = (): Report => parseReport(fixture?.text ?? "");

test.each<[string, (report: Report) => void]>([
  ["another version", (report) => Object.assign(report, { schema: "gov-work-report/2" })],
  ["a missing field", (report) => Reflect.deleteProperty(report, "targets")],
  ["a field too many", (report) => Object.assign(report, { extra: 1 })],
  ["a field too many, deep inside", (report) => Object.assign(report.quantities[0]?.span ?? {}, { line: 1 })],
  ["a comparator that there is not", (report) => Object.assign(report.quantities[0] ?? {}, { comparator: "ge" })],
  ["a number as text", (report) => Object.assign(report.quantities[0] ?? {}, { value: "5" })],
  ["a period of three years", (report) => Object.assign(report.targets[0] ?? {}, { period: [2023, 2024, 2025] })],
  ["a rule that there is not", (report) => report.messages.push({ rule: "bad" as never, severity: "info", reason: "", span: null })],
  ["null for a list", (report) => Object.assign(report, { glossary: null })],
])("%s is not", (_, breakIt) => {
  const report = whole();
  breakIt(report);
  expect(valid(report)).toBe(false);
});

test("says what the fields mean", () => {
  const { definitions } = schema as { definitions: Record<string, { properties?: Record<string, { description?: string }> }> };
  expect(definitions["Quantity"]?.properties?.["value"]?.description).toContain("folded in");
  expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
});
