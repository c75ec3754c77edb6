import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtures } from "../support/fixtures";
import { root, run } from "../support/run";
import { report } from "../support/texts";

// What users get: the tarball, installed into an empty project.
const project = mkdtempSync(join(tmpdir(), "gov-work-report-"));

interface Packed {
  filename: string;
  files: { path: string }[];
}
let packed: Packed;

beforeAll(() => {
  const { stdout, stderr } = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project]);
  const [first] = JSON.parse(stdout) as Packed[];
  if (first === undefined) throw new Error(stderr);
  packed = first;
  write("package.json", '{ "private": true }');
  const installed = run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${packed.filename}`], { cwd: project });
  if (installed.status !== 0) throw new Error(installed.stderr);
  write("report.txt", report);
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

function write(name: string, content: string): void {
  writeFileSync(join(project, name), content);
}

/** Runs a script in the project and gives what it printed. */
function script(name: string, content: string): string {
  write(name, content);
  const { stdout, stderr } = run(process.execPath, [name], { cwd: project });
  return stderr === "" ? stdout.trim() : stderr;
}

const READ = 'require("node:fs").readFileSync("report.txt", "utf8")';

describe("the tarball", () => {
  test("holds the build, the documents, and nothing else", () => {
    const odd = packed.files
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^(?:dist\/(?:[\w.-]+\.(?:c?js|d\.c?ts)|schema\.json|LICENSES\.txt)|docs\/(?:zh\/)?[\w-]+\.md|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/.test(
            path,
          ),
      );
    expect(odd).toEqual([]);
  });

  test("is imported", () => {
    const content = `import { readFileSync } from "node:fs";
import { parseReport, extractQuantities } from "gov-work-report";
const report = parseReport(readFileSync("report.txt", "utf8"));
console.log(report.schema, extractQuantities("增长5%左右").length);`;
    expect(script("a.mjs", content)).toBe("gov-work-report/1 1");
  });

  test("is required", () => {
    const content = `const { parseReport, extractQuantities } = require("gov-work-report");
console.log(parseReport(${READ}).schema, extractQuantities("增长5%左右").length);`;
    expect(script("b.cjs", content)).toBe("gov-work-report/1 1");
  });

  test("is a plugin of unified, imported and required", () => {
    const use = `console.log(unified().use(govWorkReport).processSync("").result.schema);`;
    const imported = `import { unified } from "unified";\nimport govWorkReport from "gov-work-report/unified";\n${use}`;
    expect(script("c.mjs", imported)).toBe("gov-work-report/1");
    const required = `const { govWorkReport } = require("gov-work-report/unified");\nimport("unified").then(({ unified }) => { ${use} });`;
    expect(script("d.cjs", required)).toBe("gov-work-report/1");
  });

  test.each(["html", "markdown"])("reads %s, imported and required", (format) => {
    const use = 'console.log(parseReport("<h1>").schema);';
    expect(script(`${format}.mjs`, `import { parseReport } from "gov-work-report/${format}";\n${use}`)).toBe("gov-work-report/1");
    expect(script(`${format}.cjs`, `const { parseReport } = require("gov-work-report/${format}");\n${use}`)).toBe("gov-work-report/1");
  });

  test("reads files, imported and required", () => {
    const use = 'readReport("report.txt").then((report) => console.log(report.schema));';
    expect(script("node.mjs", `import { readReport } from "gov-work-report/node";\n${use}`)).toBe("gov-work-report/1");
    expect(script("node.cjs", `const { readReport } = require("gov-work-report/node");\n${use}`)).toBe("gov-work-report/1");
  });

  test.each(["tables", "viewer", "compare"])("has the entry %s, imported and required", (name) => {
    expect(script(`${name}.mjs`, `import * as all from "gov-work-report/${name}";\nconsole.log(Object.keys(all).length > 1);`)).toBe(
      "true",
    );
    expect(script(`${name}.cjs`, `console.log(Object.keys(require("gov-work-report/${name}")).length > 1);`)).toBe("true");
  });

  describe("has a command", () => {
    const command = (...args: string[]) => run(join(project, "node_modules/.bin/gov-work-report"), args, { cwd: project });
    const shown = (name: string) => readFileSync(join(project, name), "utf8");

    test("parse", () => {
      const { status, stdout } = command("parse", "-q", "report.txt");
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ schema: "gov-work-report/1" });
    });

    test("parse in threads", () => {
      for (let i = 0; i < 5; i++) {
        mkdirSync(join(project, "reports"), { recursive: true });
        write(`reports/${i}.txt`, `${report}\n${i}`);
      }
      expect(command("parse", "-q", "reports", "--jobs", "2", "-o", "json/")).toMatchObject({ status: 0, stderr: "" });
      expect(readdirSync(join(project, "json"))).toHaveLength(5);
    });

    test("summary, check, schema, view", () => {
      expect(command("summary", "-q", "report.txt").stdout).toContain("Headline targets");
      expect(command("check", "report.txt").status).toBe(0);
      expect(JSON.parse(command("schema").stdout)).toHaveProperty("definitions.Report");
      expect(command("view", "-q", "report.txt", "-o", "page.html").status).toBe(0);
      expect(shown("page.html")).toMatch(/^<!doctype html>/);
    });

    test.each(["csv", "ndjson", "parquet", "stata", "datapackage"])("tables --format %s", (format) => {
      expect(command("tables", "-q", "report.txt", "-f", format, "-o", format)).toMatchObject({ status: 0, stderr: "" });
      expect(readdirSync(join(project, format)).length).toBeGreaterThan(9);
    });

    test.each([
      { format: "duckdb", name: "@duckdb/node-api" },
      { format: "xlsx", name: "write-excel-file" },
    ])("tables --format $format says what to install", ({ format, name }) => {
      const { status, stderr } = command("tables", "-q", "report.txt", "-f", format, "-o", `reports.${format}`);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`npm install ${name}`)]);
    });

    test("compare, series", () => {
      write("next.txt", report.replaceAll("2024年", "2025年").replaceAll("2023年", "2024年"));
      expect(command("compare", "-q", "report.txt", "next.txt").stdout).toContain("verdict");
      expect(command("series", "-q", "report.txt", "next.txt").stdout).toContain("2025");
    });
  });

  test("has types for both ways in", () => {
    const use = `const value: number | undefined = parseReport("").targets[0]?.quantity?.value;
const year: number | null = unified().use(govWorkReport).processSync("").result.meta.year;
console.log(value, year);\n`;
    const from = (name: string) =>
      `import { parseReport } from "gov-work-report";\nimport { govWorkReport } from "gov-work-report/${name}";\n`;
    write("e.mts", `${from("unified")}import { unified } from "unified";\n${use}`);
    write(
      "f.cts",
      `import { parseReport, type Report } from "gov-work-report";\nconst report: Report = parseReport("");\nconsole.log(report);\n`,
    );
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "node20", "--lib", "es2023,dom"];
    const { status, stdout } = run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, "e.mts", "f.cts"], {
      cwd: project,
    });
    expect([status, stdout]).toEqual([0, ""]);
  }, 60_000);

  test("passes publint", async () => {
    const tarball = readFileSync(join(project, packed.filename));
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

describe("the one file for browsers", () => {
  const path = join(root, "dist/gov-work-report.min.js");

  test("imports nothing and runs anywhere", () => {
    mkdirSync(join(project, "alone"));
    writeFileSync(join(project, "alone/min.mjs"), readFileSync(path));
    const content = `import { parseReport } from "./alone/min.mjs";\nprocess.stdout.write(parseReport("").schema);`;
    expect(script("g.mjs", content)).toBe("gov-work-report/1");
    expect(readFileSync(path, "utf8")).not.toMatch(/\bnode:|\bimport ?["(]|\bfrom ?"[\w./@-]+"|\brequire\(/);
  });

  // Its tables are packed: see scripts/build/packed-tables.ts.
  test("says what the package says", () => {
    write("texts.json", JSON.stringify(fixtures.map(({ text }) => text)));
    const content = `import { readFileSync } from "node:fs";
import * as installed from "gov-work-report";
import * as alone from "./alone/min.mjs";
const texts = JSON.parse(readFileSync("texts.json", "utf8"));
const same = (ask) => JSON.stringify(ask(alone)) === JSON.stringify(ask(installed));
console.log(texts.length, same(Object.keys), same(({ indicators }) => indicators), ...texts.map((text) => same(({ parseReport }) => parseReport(text))));`;
    expect(script("h.mjs", content)).toBe([fixtures.length, true, true, ...fixtures.map(() => true)].join(" "));
  });
});

// Bundlers for browsers take the ESM files; the CommonJS ones have vfile in them, which knows Node.
test("no entry but /node comes to a module of Node", () => {
  const reached = new Set(["index", "compare", "html", "markdown", "tables", "unified", "viewer"].map((name) => `${name}.js`));
  const text = (name: string): string => readFileSync(join(root, "dist", name), "utf8");
  for (const name of reached) for (const [, next = ""] of text(name).matchAll(/"\.\/([\w.-]+\.js)"/g)) reached.add(next);
  expect(reached.size).toBeGreaterThan(10);
  expect([...reached].filter((name) => /["']node:|"(?:commander|tinyglobby|cli-progress)"/.test(text(name)))).toEqual([]);
});
