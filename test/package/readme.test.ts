import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scripts } from "../../package.json";
import { parseReport } from "../../src/index";
import { cli, root, run } from "../support/run";

// README.md and docs/zh/README.md say the same, and what they show is what comes out.

const pages = { english: "README.md", chinese: "docs/zh/README.md" };
const english = readFileSync(join(root, pages.english), "utf8");
const chinese = readFileSync(join(root, pages.chinese), "utf8");

const blocks = (page: string): string[] => [...page.matchAll(/^```.+?^```$/gms)].map(([block]) => block);
const block = (start: string): string => {
  const found = blocks(english).find((one) => one.startsWith(start));
  if (found === undefined) throw new Error(`README.md has no block that begins with ${JSON.stringify(start)}`);
  return found.split("\n").slice(1, -1).join("\n");
};
const prose = (page: string): string => page.replace(/^```.+?^```$/gms, "");
/** The cells of every line of a table. */
const cells = (page: string): string[][] =>
  prose(page)
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe("the two READMEs", () => {
  test("have the same headings in the same order", () => {
    const levels = (page: string): number[] => [...prose(page).matchAll(/^(#+) /gm)].map(([, marks = ""]) => marks.length);
    expect(levels(chinese)).toEqual(levels(english));
    expect(levels(english).length).toBeGreaterThan(6);
  });

  test("show the same code and output, comments aside", () => {
    const code = (page: string): string[] => blocks(page).map((one) => one.replace(/ +# .*$/gm, ""));
    expect(code(chinese)).toEqual(code(english));
  });

  test("have the same tables, columns and rows by their first cell", () => {
    const rows = (page: string): string[] =>
      cells(page)
        .map(([first = ""]) => first.replaceAll("、", ", "))
        .filter((first) => /^[`澜]/.test(first));
    expect(rows(chinese)).toEqual(rows(english));
    expect(rows(english).length).toBeGreaterThan(10);
  });

  test("lead to the same places", () => {
    const links = (page: string, path: string): string[] =>
      [...prose(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => (link.startsWith("http") ? link : join(dirname(path), link)));
    const swapped = links(chinese, pages.chinese).map((link) => (link === pages.english ? pages.chinese : link));
    expect(swapped).toEqual(links(english, pages.english));
    expect(swapped.length).toBeGreaterThan(20);
  });
});

describe("from nothing to a table", () => {
  const folder = mkdtempSync(join(tmpdir(), "gov-work-report-readme-"));
  const path = join(folder, "report.txt");
  const report = `${block("```\n2024年澜州市澜溪区政府工作报告\n一、")}\n`;

  beforeAll(() => {
    writeFileSync(path, report);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("the summary", () => {
    const { stdout } = cli(["summary", "-q", path]);
    expect(stdout.startsWith(`${block("```\n2024年澜州市澜溪区政府工作报告\n  plan year")}\n`)).toBe(true);
  });

  test("the table", () => {
    expect(cli(["tables", "-q", path, "-o", join(folder, "tables")]).status).toBe(0);
    const rows = parseCsv<Record<string, string>>(readFileSync(join(folder, "tables/targets.csv"), "utf8"), { bom: true, columns: true });
    const [head = [], , ...more] = cells(english);
    const shown = more.slice(0, rows.length);
    expect(shown).toEqual(rows.map((row) => head.map((name) => row[name])));
    expect(shown).toHaveLength(6);
  });

  test("the program", () => {
    const entry = JSON.stringify(new URL("dist/index.js", `file://${root}`).href);
    writeFileSync(join(folder, "demo.mjs"), block("```js").replace('"gov-work-report"', entry));
    expect(run(process.execPath, ["demo.mjs"], { cwd: folder })).toEqual({
      status: 0,
      stderr: "",
      stdout: `${block("```\n2024 gdp")}\n`,
    });
  });

  test("the first target", () => {
    expect(parseReport(report).targets[0]).toStrictEqual(JSON.parse(block("```json")));
  });
});

test("the two commands for a clone are scripts", () => {
  const commands = [...english.matchAll(/^npm ci && npm (?:run )?(\S+)/gm)].map((match) => match[1]);
  expect(commands).toEqual(["demo", "test"]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
});

test("the commands that are shown are there", () => {
  const shown = [...english.matchAll(/^npx gov-work-report (\w+)/gm)].map(([, name = ""]) => name);
  const help = cli(["--help"]).stdout;
  expect(shown.filter((name) => !new RegExp(`^  ${name} `, "m").test(help))).toEqual([]);
});
