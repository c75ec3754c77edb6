import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { parseReport, type Report } from "../../src/index";
import { fixtures } from "../support/fixtures";
import { gb18030 } from "../support/gb18030";
import { cli, root } from "../support/run";
import { recipe, report, withoutPlan } from "../support/texts";

const folder = mkdtempSync(join(tmpdir(), "gov-work-report-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const path = file("report.txt", report);

describe("parse", () => {
  test("prints the report as JSON", () => {
    const { status, stdout } = cli(["parse", path]);
    expect(status).toBe(0);
    expect(stdout.split("\n")).toHaveLength(2);
    expect(JSON.parse(stdout)).toStrictEqual(parseReport(report));
  });

  test("reads standard input", () => {
    expect(cli(["parse", "-"], report).stdout).toBe(cli(["parse", path]).stdout);
  });

  test("indents on request", () => {
    expect(cli(["parse", "--pretty", path]).stdout).toBe(`${JSON.stringify(parseReport(report), null, 2)}\n`);
  });

  test("writes a file and then prints nothing", () => {
    const output = join(folder, "out.json");
    const { status, stdout } = cli(["parse", path, "-o", output]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(output, "utf8"))).toStrictEqual(parseReport(report));
  });

  test("reads GB18030", () => {
    const { status, stdout } = cli(["parse", file("gb.txt", gb18030(report))]);
    expect([status, JSON.parse(stdout)]).toEqual([0, parseReport(report)]);
  });

  test("reads what it is told to be", () => {
    const utf16 = new Uint8Array([...report].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]));
    const { status, stdout } = cli(["parse", "--encoding", "utf-16le", file("utf16.txt", utf16)]);
    expect([status, JSON.parse(stdout)]).toEqual([0, parseReport(report)]);
  });

  test("reads HTML, with spans into it", () => {
    const page = `<!doctype html><html><body>${report
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("\n")}</body></html>`;
    const { status, stdout } = cli(["parse", "-q", file("report.html", page)]);
    const { targets } = JSON.parse(stdout) as Report;
    expect([status, targets.map(({ span }) => page.slice(span.start, span.end))]).toEqual([
      0,
      parseReport(report).targets.map(({ text }) => text),
    ]);
  });

  test("says on standard error what it could not find, with rule and place, unless told to be quiet", () => {
    const half = file("half.txt", withoutPlan);
    const loud = cli(["parse", half]);
    expect(loud.status).toBe(0);
    expect(loud.stderr).toContain("half.txt");
    expect(loud.stderr).toMatch(/no-plan +gov-work-report/);
    expect(cli(["parse", "-q", half]).stderr).toBe("");
  });
});

describe("summary", () => {
  test("shows targets in columns, tasks, terms, and where the JSON is", () => {
    const output = join(folder, "summary.json");
    const { status, stdout } = cli(["summary", path, "-o", output]);
    expect(status).toBe(0);
    expect(stdout).toContain("Headline targets 主要预期目标: 3");
    expect(stdout).toContain("Livelihood tasks 民生实事: none found");
    expect(stdout).toContain(`The whole report as JSON: ${output}`);
    expect(existsSync(output)).toBe(true);
  });

  test.each(fixtures)("of $name shows every group of tasks", ({ name, text }) => {
    const { stdout } = cli(["summary", `${root}fixtures/${name}/report.txt`]);
    const groups = new Set(parseReport(text).livelihoodTasks.flatMap(({ category }) => category?.name ?? []));
    expect([...groups].filter((group) => !stdout.includes(group))).toEqual([]);
  });
});

describe("exit codes and messages", () => {
  test("1 for a file that is no report, with nothing on standard output", () => {
    const { status, stdout, stderr } = cli(["parse", file("recipe.txt", recipe)]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("recipe.txt is no government work report");
    expect(cli(["summary", "-"], "").status).toBe(1);
  });

  test.each([
    { args: ["parse", "nowhere.txt"], says: "Cannot read nowhere.txt: there is no such file" },
    { args: ["parse", "src"], says: "Cannot read src: it is a folder" },
    { args: ["parse", path, "-o", "nowhere/out.json"], says: "nowhere/out.json" },
    { args: [], says: "No command: parse or summary?" },
    { args: ["prase", path], says: "No such command: prase" },
    { args: ["parse"], says: "Nothing to read: gov-work-report parse FILE" },
    { args: ["parse", path, path], says: "One file at a time" },
    { args: ["parse", "--prety", path], says: "Unknown option '--prety'" },
    { args: ["parse", path, "-o"], says: "-o" },
    { args: ["parse", path, "--format", "pdf"], says: "No such format: pdf" },
    { args: ["parse", path, "--encoding", "klingon"], says: "klingon" },
  ])("2 for $args", ({ args, says }) => {
    const { status, stdout, stderr } = cli(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("    at ");
  });

  test("a reader that goes away is no error", async () => {
    const child = spawn(process.execPath, [`${root}dist/cli.js`, "parse", "--pretty", "-"], { stdio: ["pipe", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(report.repeat(200));
    const status = await new Promise((resolve) => child.once("exit", resolve));
    expect(status).toBe(0);
    expect(stderr).not.toContain("EPIPE");
  });
});

test("--version", () => {
  expect(cli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("--help", () => {
  const { status, stdout } = cli(["--help"]);
  expect(status).toBe(0);
  expect(stdout).toBe(`Usage: gov-work-report <command> [options] FILE

Reads a Chinese government work report (政府工作报告). FILE is text, HTML or Markdown; - reads standard input.

Commands:
  parse FILE            print the report as JSON
  summary FILE          print targets, livelihood tasks and terms for people to read

Options:
  -o, --output OUT      write the JSON to OUT
      --pretty          indent the JSON
      --all             summary: every task and term, not the first few
      --format FORMAT   text, html or markdown, where the content does not tell
      --encoding NAME   gb18030, big5, utf-16le …, where the bytes do not tell
  -q, --quiet           say nothing about what could not be read
  -h, --help            print this and exit
      --version         print the version and exit

Exit codes:
  0  the report was read; remarks about it are on standard error
  1  the file holds no government work report
  2  wrong usage, or a file that cannot be read or written
`);
});
