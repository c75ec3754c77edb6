import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claims, documented, runnable } from "../support/examples";
import { root } from "../support/run";

// The examples of the docstrings, which docs/api shows, are run: what stands behind → is what comes out. An object may leave fields
// out; everything else is whole. The files they read are fixtures.

const { names, examples } = documented();
const folder = mkdtempSync(join(tmpdir(), "gov-work-report-examples-"));
const before = process.cwd();

beforeAll(() => {
  for (const year of [2024, 2025]) copyFileSync(join(root, `fixtures/lanxi-${year}/report.txt`), join(folder, `${year}.txt`));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const modules = import.meta.glob<Record<string, unknown>>("../../src/*.ts");

function load(name: string): Promise<unknown> {
  if (!name.startsWith("gov-work-report")) return import(/* @vite-ignore */ name);
  const entry = name.slice("gov-work-report/".length);
  const found = modules[`../../src/${entry === "" ? "index" : entry}.ts`];
  if (found === undefined) throw new Error(`no entry ${name}`);
  return found();
}

// Lists of names say all in their types.
const plain = ["node tableFormats", "tables tableNames", "tables comparisonTableNames"];

test("every export but a list of names has an example", () => {
  const shown = new Set(examples.map(({ name }) => name));
  expect(names.filter((name) => !shown.has(name))).toEqual(plain);
});

test.each(examples)("$name", async ({ code }) => {
  expect(claims(code)).toBeGreaterThan(0);
  let checked = 0;
  const check = (value: unknown, claimed: unknown): void => {
    checked += 1;
    if (typeof claimed === "object" && claimed !== null) expect(value).toMatchObject(claimed);
    else expect(value).toBe(claimed);
  };
  const body = runnable(code);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are our own
  const example = new Function("load", "check", `return (async () => {${body}})();`) as (...args: unknown[]) => Promise<void>;
  await example(load, check);
  expect(checked).toBe(claims(code));
});
