import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { parseReport, type Report } from "../../src/index";
import { fixtures } from "../support/fixtures";
import { gb18030 } from "../support/gb18030";
import { cli, root } from "../support/run";
import { recipe, report, withoutPlan } from "../support/texts";
import { scratch } from "./sample";

const { file, path: at } = scratch();
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
    const output = at("new/out.json");
    const { status, stdout } = cli(["parse", path, "-o", output]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(output, "utf8"))).toStrictEqual(parseReport(report));
  });

  test("prints one line with id and source as NDJSON", () => {
    const { stdout } = cli(["parse", path, "--format", "ndjson"]);
    expect(JSON.parse(stdout)).toStrictEqual({
      document: expect.stringMatching(/^r[0-9a-f]{16}$/) as string,
      source: path,
      report: parseReport(report),
    });
    expect(JSON.parse(cli(["parse", "-", "-f", "ndjson"], report).stdout)).toMatchObject({ source: null });
  });

  test("reads GB18030 and says that it guessed", () => {
    const { status, stdout } = cli(["parse", file("gb.txt", gb18030(report))]);
    const { messages, ...rest } = JSON.parse(stdout) as Report;
    const { messages: without, ...expected } = parseReport(report);
    expect([status, rest]).toEqual([0, expected]);
    expect(messages.map(({ rule }) => rule)).toEqual(["encoding-guessed", ...without.map(({ rule }) => rule)]);
  });

  test("reads what it is told to be", () => {
    const utf16 = new Uint8Array([...report].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]));
    const { status, stdout } = cli(["parse", "--encoding", "utf-16le", file("utf16.txt", utf16)]);
    expect([status, JSON.parse(stdout)]).toEqual([0, parseReport(report)]);
  });

  const page = `<!doctype html><html><body>${report
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("\n")}</body></html>`;

  test.each([
    { name: "by its content", file: "page.txt", options: [] },
    { name: "by its name", file: "page.html", options: [] },
    { name: "as told", file: "page.txt", options: ["--input-format", "html"] },
  ])("reads HTML $name, with spans into it", ({ file: name, options }) => {
    const { status, stdout } = cli(["parse", "-q", file(name, page), ...options]);
    const { targets } = JSON.parse(stdout) as Report;
    expect([status, targets.map(({ span }) => page.slice(span.start, span.end))]).toEqual([
      0,
      parseReport(report).targets.map(({ text }) => text),
    ]);
  });

  test("reads Markdown by its name", () => {
    const markdown = report.replace("政府工作报告\n", "**政府工作报告**\n\n").replaceAll("\n", "\n\n");
    const { targets } = JSON.parse(cli(["parse", "-q", file("report.md", markdown)]).stdout) as Report;
    expect(targets.map(({ text }) => text)).toEqual(parseReport(report).targets.map(({ text }) => text));
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
    const output = at("summary.json");
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

  test("--all leaves nothing out", () => {
    const path = `${root}fixtures/lanxi-2024/report.txt`;
    expect(cli(["summary", "-q", path]).stdout).toContain("more");
    expect(cli(["summary", "-q", "--all", path]).stdout).not.toContain("more");
  });
});

describe("check", () => {
  const half = file("half.txt", withoutPlan);

  test("prints messages with line, column and rule, and fails on errors only", () => {
    const { status, stdout } = cli(["check", half]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/warning .+ no-plan +gov-work-report/);
  });

  test("--frail fails on warnings", () => {
    expect(cli(["check", "--frail", half]).status).toBe(1);
  });

  test("fails on what is no report, and shows why", () => {
    const { status, stdout, stderr } = cli(["check", file("recipe.txt", recipe), half]);
    expect([status, stderr]).toEqual([1, "1 report, 1 no report\n"]);
    expect(stdout).toMatch(/error .+not-a-report/);
    expect(stdout).toContain("half.txt");
  });

  test("--quiet leaves out files without messages", () => {
    const whole = report.replaceAll("栖岚市", "成都市");
    const clean = file("clean.txt", `${whole}`);
    const loud = cli(["check", clean, half]);
    if (loud.stdout.includes("clean.txt: no issues found")) expect(cli(["check", "-q", clean, half]).stdout).not.toContain("clean.txt");
    expect(loud.stdout).toContain("half.txt");
  });
});

describe("schema", () => {
  test("prints what is shipped", () => {
    const { status, stdout } = cli(["schema"]);
    expect([status, stdout]).toEqual([0, readFileSync(`${root}dist/schema.json`, "utf8")]);
    expect(cli(["schema", "-o", at("schema.json")])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(at("schema.json"), "utf8")).toBe(stdout);
  });

  test("--tables prints the dictionary of columns", () => {
    const tables = JSON.parse(cli(["schema", "--tables"]).stdout) as Record<string, { columns: { name: string; zh: string }[] }>;
    expect(tables["targets"]?.columns.find(({ name }) => name === "comparator")?.zh).toBeTruthy();
  });
});

describe("exit codes and messages", () => {
  test("1 for a file that is no report, with nothing on standard output", () => {
    const { status, stdout, stderr } = cli(["parse", file("recipe.txt", recipe)]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("recipe.txt is no government work report");
    expect(cli(["summary", "-"], "").status).toBe(1);
  });

  const blocked = `${file("a-file", "")}/out.json`;

  test.each([
    { args: ["parse", "nowhere.txt"], says: "Cannot read nowhere.txt: there is no such file" },
    { args: ["parse", "nowhere/*.txt"], says: "Cannot read nowhere/*.txt: no file matches" },
    { args: ["parse", "docs/images"], says: "There is nothing to read" },
    { args: ["parse", file("scan.pdf", "%PDF-1.7")], says: "it is a PDF, not text: save it as text or HTML first" },
    { args: ["parse", path, "-o", blocked], says: "a-file" },
    { args: ["parse", path, "-o", path], says: "is one of the inputs and would be overwritten" },
    { args: ["view", path, "-o", path], says: "is one of the inputs and would be overwritten" },
    { args: [], says: "Commands:" },
    { args: ["prase", path], says: "unknown command 'prase'\n(Did you mean parse?)" },
    { args: ["parse"], says: "missing required argument 'inputs'" },
    { args: ["parse", "--prety", path], says: "unknown option '--prety'\n(Did you mean --pretty?)" },
    { args: ["parse", path, "-o"], says: "-o" },
    { args: ["parse", path, "--format", "pdf"], says: "Allowed choices are json, ndjson" },
    { args: ["parse", path, "--input-format", "pdf"], says: "Allowed choices are auto, text, html, markdown" },
    { args: ["parse", path, "--encoding", "klingon"], says: "klingon" },
    { args: ["parse", path, "--jobs", "0"], says: "Give a number from 1 to 256" },
    { args: ["parse", path, "--jobs", "two"], says: "Give a number from 1 to 256" },
    { args: ["parse", path, "--shard", "9/8"], says: "Give i/n with i from 1 to n" },
    { args: ["parse", path, "--shard", "half"], says: "Give i/n with i from 1 to n" },
    { args: ["view", path, "./src", "-o", "-"], says: "Several pages need a folder" },
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

  test.skipIf(!existsSync("/dev/null"))("a device is written to and not replaced", () => {
    expect(cli(["parse", "-q", path, "-o", "/dev/null"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(existsSync("/dev/null.part")).toBe(false);
  });
});

test("--version", () => {
  expect(cli(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

describe("--help", () => {
  test("lists the commands and the exit codes", () => {
    const { status, stdout } = cli(["--help"]);
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^ {2}([a-z]+) \[/gm)].map((match) => match[1])).toEqual([
      "parse",
      "summary",
      "tables",
      "view",
      "check",
      "compare",
      "series",
      "schema",
      "help",
    ]);
    expect(stdout).toMatch(/^ {2}130 /m);
  });

  test.each(["parse", "summary", "tables", "view", "check", "compare", "series", "schema"])("of %s has examples", (command) => {
    const { status, stdout, stderr } = cli([command, "--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Usage: gov-work-report ${command}`);
    expect(stdout).toMatch(new RegExp(`Examples:\n(?:.*\n)*?  .*gov-work-report ${command} `));
    expect(stdout.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });
});
