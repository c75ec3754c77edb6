import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documented } from "../support/examples";
import { root, run } from "../support/run";

// A user's project, type-checked as strictly as can be, declarations of libraries included, by the compilers from 5.2 to ours.

const project = mkdtempSync(join(tmpdir(), "gov-work-report-consumer-"));
const { examples } = documented();

const entries = ["", "/compare", "/html", "/markdown", "/node", "/tables", "/viewer"];
const consumer = `${entries.map((path, i) => `import * as entry${i} from "gov-work-report${path}";`).join("\n")}
import { parseReport, toBig, type Quantity, type Report, type RuleId } from "gov-work-report";
import { compareReports, type Verdict } from "gov-work-report/compare";
import { tableSchemas, toTables, type TargetRow } from "gov-work-report/tables";
export const entries = [${entries.map((_, i) => `entry${i}`).join(", ")}];
export const report: Report = parseReport("");
export const quantity: Quantity | null | undefined = report.targets[0]?.quantity;
export const doubled: string = quantity ? toBig(quantity).times(2).toFixed() : "";
export const rules: RuleId[] = report.messages.map(({ rule }) => rule);
export const verdicts: Verdict[] = compareReports(report, report).map(({ verdict }) => verdict);
export const row: TargetRow | undefined = toTables({ report, text: "" }).targets[0];
export const comparator: "eq" | "approx" | "gte" | "gt" | "lte" | "lt" | "between" | null | undefined = row?.comparator;
export const key: "target" = tableSchemas.targets.columns[0].name;
// @ts-expect-error -- there is no such field
export const missing = report.nothing;
`;
// unified and its types are for ESM alone: what names them is not for CommonJS that is checked so strictly.
const plugin = `import govWorkReport from "gov-work-report/unified";
import { unified } from "unified";
export const year: number | null = unified().use(govWorkReport).processSync("").result.meta.year;
`;

const common = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--lib", "es2022,dom"];
const compilers = [
  { name: "typescript-5.2", modules: ["node16", "bundler"] },
  { name: "typescript-5.9", modules: ["node16", "bundler"] },
  { name: "typescript", modules: ["node16", "nodenext", "bundler"] },
];
const cases = compilers.flatMap(({ name, modules }) => modules.map((resolution) => ({ name, resolution })));

beforeAll(() => {
  const { stdout, stderr } = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project]);
  const [packed] = JSON.parse(stdout) as { filename: string }[];
  if (packed === undefined) throw new Error(stderr);
  write("package.json", '{ "private": true, "type": "module" }');
  const installed = run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${packed.filename}`], { cwd: project });
  if (installed.status !== 0) throw new Error(installed.stderr);
  write("consumer.mts", consumer + plugin);
  write("consumer.cts", consumer);
  for (const [i, { code }] of examples.entries()) write(`example-${i}.ts`, `${code}\nexport {};\n`);
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

function write(name: string, content: string): void {
  writeFileSync(join(project, name), content);
}

function compile(compiler: string, args: string[]): string {
  const { stdout, status } = run(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), ...common, ...args], { cwd: project });
  return status === 0 ? "" : stdout;
}

test.each(cases)("$name, moduleResolution $resolution", ({ name, resolution }) => {
  const module = resolution === "bundler" ? "esnext" : resolution;
  const files = resolution === "bundler" ? ["consumer.mts"] : ["consumer.mts", "consumer.cts"];
  expect(compile(name, ["--module", module, "--moduleResolution", resolution, ...files])).toBe("");
});

test("the examples of the docstrings", () => {
  const files = examples.map((_, i) => `example-${i}.ts`);
  // They read files of Node's.
  const types = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node", "--skipLibCheck"];
  expect(compile("typescript", [...types, "--module", "nodenext", "--moduleResolution", "nodenext", ...files])).toBe("");
});
