import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { getuid } from "node:process";
import { describe, expect, onTestFinished, test } from "vitest";
import { tableNames } from "../../src/tables";
import { cli, root } from "../support/run";
import { report } from "../support/texts";
import { filesBelow, scratch } from "./sample";

const { file, path } = scratch();
const earlier = `${root}fixtures/lanxi-2024/report.txt`;
const later = `${root}fixtures/lanxi-2025/report.txt`;
const tables = (...args: string[]) => cli(["tables", earlier, later, ...args]);

describe("tables", () => {
  test("CSV unless told otherwise, with a line of figures for people", () => {
    const { status, stdout, stderr } = tables("-o", path("csv"));
    expect([status, stderr]).toEqual([0, "2 reports; 2 remarks: gov-work-report check shows them\n"]);
    expect(stdout).toMatch(/csv: 10 files, 2 reports, rows:\n {2}documents +2\n/);
    expect(filesBelow(path("csv"))).toEqual(tableNames.map((name) => `${name}.csv`).sort());
    expect(readFileSync(path("csv/targets.csv"), "utf8").startsWith("\ufefftarget,document,")).toBe(true);
  });

  test("--quiet says nothing", () => {
    expect(tables("-q", "-o", path("quiet"))).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test.each([
    { format: "ndjson", has: "targets.ndjson" },
    { format: "parquet", has: "targets.parquet" },
    { format: "datapackage", has: "datapackage.json" },
    { format: "stata", has: "targets.do" },
  ])("$format", ({ format, has }) => {
    expect(tables("-q", "-f", format, "-o", path(format)).status).toBe(0);
    expect(filesBelow(path(format))).toContain(has);
  });

  test.each([
    { name: "xlsx", args: ["-o", path("reports.xlsx")], at: "reports.xlsx", begins: "PK" },
    { name: "xlsx by --format", args: ["-f", "xlsx", "-o", path("book")], at: "book", begins: "PK" },
    { name: "DuckDB", args: ["-o", path("reports.duckdb")], at: "reports.duckdb", begins: "DUCK" },
    { name: "DuckDB by --db", args: ["--db", path("other.db"), "--wide"], at: "other.db", begins: "DUCK" },
  ])("$name", ({ args, at, begins }) => {
    expect(tables("-q", ...args)).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(path(at)).subarray(0, 16).toString("latin1")).toContain(begins);
  });

  test("--db can be selected from", async () => {
    tables("-q", "--db", path("select.duckdb"), "--wide");
    const { DuckDBInstance } = createRequire(import.meta.url)("@duckdb/node-api") as typeof import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(path("select.duckdb"), { access_mode: "READ_ONLY" });
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll("SELECT year, gdp_growth, gdp_growth_comparator FROM targets_wide ORDER BY year");
    expect(reader.getRows()).toEqual([
      [2024, 6, "gte"],
      [2025, 6, "approx"],
    ]);
    connection.closeSync();
    instance.closeSync();
  });

  test("--wide adds panels, --wide only leaves the rest out, --indicators chooses", () => {
    tables("-q", "--wide", "-o", path("with"));
    expect(filesBelow(path("with"))).toEqual(expect.arrayContaining(["targets.csv", "targets_wide.csv", "results_wide.csv"]));
    tables("-q", "--wide", "only", "--indicators", "gdp,grain-output", "-o", path("wide"));
    expect(filesBelow(path("wide"))).toEqual(["results_wide.csv", "targets_wide.csv"]);
    const [header] = readFileSync(path("wide/targets_wide.csv"), "utf8").split("\r\n");
    expect(header).toContain("gdp_growth");
    expect(header).not.toContain("unemployment");
  });

  test("--table, --no-bom, --not-stated, --guard", () => {
    const short = file("short.txt", report);
    cli([
      "tables",
      short,
      "-q",
      "--table",
      "documents,targets",
      "--table",
      "tasks",
      "--no-bom",
      "--guard",
      "--not-stated",
      "-o",
      path("some"),
    ]);
    expect(filesBelow(path("some"))).toEqual(["documents.csv", "targets.csv", "tasks.csv"]);
    const targets = readFileSync(path("some/targets.csv"), "utf8");
    expect(targets.startsWith("target,")).toBe(true);
    expect(targets).toContain("not-stated");
  });

  test("one table on standard output", () => {
    const csv = tables("-q", "--table", "targets", "--no-bom", "-o", "-").stdout.trimEnd().split("\r\n");
    const json = tables("-q", "--table", "targets", "-f", "ndjson", "-o", "-").stdout.trimEnd().split("\n");
    expect(csv[0]).toMatch(/^target,document,/);
    expect(csv).toHaveLength(json.length + 1);
    expect(JSON.parse(json[0] ?? "")).toMatchObject({ indicator: "gdp" });
  });

  test("a text that is there twice is written once and named", () => {
    const twin = file("twin.txt", readFileSync(earlier));
    const { stdout, stderr } = cli(["tables", earlier, twin, "-o", path("twins")]);
    expect(stdout).toContain("1 report, rows");
    expect(stderr).toContain(`written once: 1 with the very text of another: ${twin}`);
  });

  test.each([
    { args: ["--db", "a.duckdb", "-o", "b"], says: "--db and -o both say where to write" },
    { args: ["--db", "a.duckdb", "-f", "csv"], says: "--db writes a DuckDB database, not csv" },
    { args: ["-f", "xlsx"], says: "Where to? -o reports.xlsx" },
    { args: ["-f", "xlsx", "-o", root], says: "is no file that could be replaced" },
    { args: ["-o", "-"], says: "Standard output takes one table" },
    { args: ["-o", "-", "--table", "targets", "-f", "parquet"], says: "Standard output takes csv or ndjson" },
    { args: ["--table", "goals"], says: "There is no table goals" },
    { args: ["--wide", "all"], says: "It is --wide or --wide only" },
    { args: ["-f", "sas"], says: "Allowed choices are csv" },
  ])("2 for $args", ({ args, says }) => {
    const { status, stdout, stderr } = cli(["tables", earlier, ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});

describe("view", () => {
  test("writes a page", () => {
    expect(cli(["view", "-q", earlier, "-o", path("page.html")])).toEqual({ status: 0, stdout: "", stderr: "" });
    const page = readFileSync(path("page.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(cli(["view", "-q", earlier]).stdout).toBe(page);
    expect(cli(["view", "-q", earlier, "--language", "en"]).stdout).toMatch(/<html lang="en">/);
  });
});

describe("compare", () => {
  test("targets beside results, for people and as data", () => {
    const { status, stdout } = cli(["compare", "-q", earlier, later]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^verdict +indicator +target +result +gap\nmet +地区生产总值 /);
    expect(stdout).toMatch(/\d+ targets: \d+ met, /);
    const rows = JSON.parse(cli(["compare", "-q", earlier, later, "-f", "json"]).stdout) as { verdict: string }[];
    expect(rows[0]?.verdict).toBe("met");
  });

  test.each(["promises", "new"])("--what %s", (what) => {
    const text = cli(["compare", "-q", earlier, later, "--what", what]);
    expect([text.status, text.stdout.split("\n").length > 10]).toEqual([0, true]);
    cli(["compare", "-q", earlier, later, "--what", what, "-f", "json", "-o", path(`${what}.json`)]);
    expect(JSON.parse(readFileSync(path(`${what}.json`), "utf8"))).toBeTypeOf("object");
  });

  test.each([
    { args: [later, earlier], says: "does not come before" },
    { args: [earlier, earlier], says: "It takes two reports" },
    { args: [earlier, `${root}fixtures/cangyuan-2025/report.txt`], says: "--allow-other-region takes them all the same" },
    { args: [earlier, "nowhere.txt"], says: "there is no such file" },
    { args: [earlier], says: "missing required argument 'later'" },
  ])("says what is wrong with $args", ({ args, says }) => {
    const { status, stdout, stderr } = cli(["compare", "-q", ...args]);
    expect([status === 1 || status === 2, stdout]).toEqual([true, ""]);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("    at ");
  });

  test("as a page and as tables", () => {
    expect(cli(["compare", "-q", earlier, later, "-o", path("compared.html"), "--language", "en"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(path("compared.html"), "utf8")).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(cli(["compare", "-q", earlier, later, "-f", "csv", "-o", path("compared")]).status).toBe(0);
    expect(filesBelow(path("compared"))).toContain("comparisons.csv");
    expect(cli(["series", "-q", earlier, later, "-f", "csv", "-o", path("series")]).status).toBe(0);
    expect(filesBelow(path("series"))).toContain("series.csv");
    expect(cli(["compare", "-q", earlier, later, "-f", "csv"])).toMatchObject({ status: 2, stdout: "" });
  });

  test("--allow-other-region, --allow-gap", () => {
    const far = file("far.txt", report.replaceAll("2024年", "2028年").replaceAll("2023年", "2027年"));
    expect(cli(["compare", "-q", earlier, far, "--allow-other-region"]).stderr).toContain("--allow-gap takes them all the same");
    expect(cli(["compare", "-q", earlier, far, "--allow-other-region", "--allow-gap"]).status).toBe(0);
  });
});

describe("series", () => {
  test("a place's indicators over the years; other places are told of", () => {
    const { stdout, stderr } = cli(["series", `${root}fixtures`]);
    expect(stdout).toMatch(/^澜溪区: figure of the year \(target\)\n +2023 +2024 +2025 +2026\n {2}地区生产总值 增速 /);
    expect(stderr).toContain("1 place has one report only");
  });

  test("as data, of one indicator", () => {
    const { stdout } = cli(["series", "-q", earlier, later, "--indicators", "gdp", "-f", "json"]);
    const [place] = JSON.parse(stdout) as {
      region: { name: string };
      series: { indicator: { id: string }; years: { year: number }[] }[];
    }[];
    expect(place?.region.name).toBe("澜溪区");
    expect(new Set(place?.series.map(({ indicator }) => indicator.id))).toEqual(new Set(["gdp"]));
  });

  test("of two reports for one year the first is taken and the other named", () => {
    const other = file("other.txt", `${readFileSync(later, "utf8")}\n\n`);
    const { status, stderr } = cli(["series", earlier, later, other]);
    expect([status, stderr]).toEqual([0, expect.stringContaining(`${other} is left out: `)]);
  });
});

/** A small disk of its own, where the system lets us. */
function mounted(name: string, options: string): string | null {
  const folder = path(name);
  mkdirSync(folder);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    return null;
  }
}

describe("places that cannot be written", () => {
  const outputs = [
    ["parse", "-o", "FOLDER/all.json"],
    ["parse", "-o", "FOLDER/"],
    ["view", "-o", "FOLDER/"],
    ["tables", "-o", "FOLDER"],
    ["tables", "-f", "parquet", "-o", "FOLDER"],
  ];
  const into = (folder: string, [command = "", ...args]: string[]) =>
    cli([command, "-q", earlier, later, ...args.map((arg) => arg.replace("FOLDER", folder))]);

  test("a full disk: exit code 2, a message, no half files", (context) => {
    const folder = mounted("full", "size=64k");
    if (folder === null) return context.skip("no disk of its own can be mounted here");
    onTestFinished(() => void execFileSync("umount", [folder]));
    for (const output of outputs) {
      const { status, stderr } = into(folder, output);
      expect([output, status, stderr]).toEqual([output, 2, expect.stringMatching(/ENOSPC|no space/)]);
      expect(filesBelow(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
      for (const name of filesBelow(folder)) rmSync(`${folder}/${name}`);
    }
  });

  test("a folder that may only be read: exit code 2 and a message", (context) => {
    const isRoot = getuid?.() === 0;
    const folder = isRoot ? mounted("locked", "ro") : path("locked");
    if (folder === null) return context.skip("root may write everywhere, and no disk can be mounted here");
    if (isRoot) onTestFinished(() => void execFileSync("umount", [folder]));
    else {
      mkdirSync(folder);
      chmodSync(folder, 0o500);
    }
    for (const output of outputs) {
      const { status, stdout, stderr } = into(folder, output);
      expect([output, status, stdout, stderr]).toEqual([output, 2, "", expect.stringContaining(folder)]);
    }
  });
});
