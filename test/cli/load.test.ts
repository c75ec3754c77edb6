import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { getuid } from "node:process";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { describe, expect, onTestFinished, test } from "vitest";
import { tableFormats } from "../../src/node";
import { cli, type Run, root, run } from "../support/run";
import { recipe, report } from "../support/texts";
import { filesBelow, scratch } from "./sample";

const { file, path, folder } = scratch();
const COMMAND = `${root}dist/cli.js`;

/** A short report of a place of its own. */
const variant = (i: number) =>
  report.replaceAll("栖岚市", `栖岚${String.fromCharCode(0x4e00 + (i % 997), 0x5000 + Math.floor(i / 997))}市`);
const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff);
const begins = (...bytes: number[]) => Uint8Array.from([...bytes, ...noise]);

function pipe(at: string): boolean {
  try {
    execFileSync("mkfifo", [at], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

// GOV_WORK_REPORT_LOAD=10000 runs it with more.
const FILES = Number(process.env["GOV_WORK_REPORT_LOAD"] ?? 2000);

/** What one file in a hundred is; the others are reports. */
const ODD: Readonly<Record<number, (at: string, i: number) => "report" | "no report" | "unreadable" | "left out">> = {
  3: (at) => (symlinkSync("nowhere", at), "unreadable"),
  13: (at) => (symlinkSync(at, at), "unreadable"),
  23: (at) => (writeFileSync(at, begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)), "no report"),
  33: (at) => (writeFileSync(at, begins(0x50, 0x4b, 0x03, 0x04)), "unreadable"),
  43: (at) => (writeFileSync(at, noise), "no report"),
  53: (at) => (writeFileSync(at, ""), "no report"),
  63: (at, i) => (writeFileSync(at, `${recipe}${i}`), "no report"),
  73: (at) => (pipe(at) ? "left out" : (writeFileSync(at, recipe), "no report")),
  83: (at) => (mkdirSync(at), "left out"),
};

describe(`${FILES} files, a tenth of them bad`, () => {
  const counts = { report: 0, "no report": 0, unreadable: 0, "left out": 0 };
  for (let i = 0; i < FILES; i++) {
    const at = path(`many/${String(i % 7)}/${String(i).padStart(5, "0")}.txt`);
    mkdirSync(path(`many/${String(i % 7)}`), { recursive: true });
    const odd = ODD[i % 100];
    if (odd === undefined) writeFileSync(at, variant(i));
    counts[odd === undefined ? "report" : odd(at, i)]++;
  }

  test.each(["1", "2"])(
    "%s threads: each is accounted for",
    (jobs) => {
      const { status, stderr } = cli(["tables", path("many"), "-j", jobs, "-o", path(`many-${jobs}`)]);
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining(`${counts.report} reports, ${counts["no report"]} no report, ${counts.unreadable} unreadable;`),
      ]);
      expect(stderr.match(/^gov-work-report: /gm)).toHaveLength(counts["no report"] + counts.unreadable);
      expect(stderr).not.toContain("    at ");
      const documents = readFileSync(path(`many-${jobs}/documents.csv`), "utf8");
      expect(documents.trimEnd().split("\r\n")).toHaveLength(counts.report + 1);
      expect(filesBelow(path(`many-${jobs}`)).filter((name) => name.endsWith(".part"))).toEqual([]);
    },
    300_000,
  );

  test("both wrote the same", () => {
    const same = (name: string) => readFileSync(path(`many-1/${name}`)).equals(readFileSync(path(`many-2/${name}`)));
    expect(filesBelow(path("many-1")).filter((name) => !same(name))).toEqual([]);
  });
});

describe("inputs that cannot be read", () => {
  file("ok/a.txt", variant(1));
  file("ok/b.txt", variant(2));
  const good = [path("ok/a.txt"), path("ok/b.txt")];

  test.each(["1", "2"])("a file of 200 MB and more, %s threads: told of before it is read", (jobs) => {
    const large = path("large.txt");
    closeSync(openSync(large, "w"));
    truncateSync(large, 600_000_000);
    const { status, stdout, stderr } = cli(["parse", ...good, large, "-q", "-j", jobs, "-f", "ndjson"]);
    expect([status, stdout.trimEnd().split("\n").length]).toEqual([1, 2]);
    expect(stderr).toBe(`gov-work-report: Cannot read ${large}: it has more than 100 MB: no report has\n`);
  });

  test("no right to read: the file and the folder are told of", (context) => {
    const as = getuid?.() === 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
    file("locked/no.txt", variant(3));
    file("locked/closed/c.txt", variant(4));
    file("locked/yes.txt", variant(5));
    chmodSync(folder, 0o755);
    chmodSync(path("locked/no.txt"), 0);
    chmodSync(path("locked/closed"), 0);
    onTestFinished(() => {
      chmodSync(path("locked/closed"), 0o755);
    });
    const [program = "", ...args] = [...as, process.execPath, COMMAND, "parse", path("locked")];
    let result: Run;
    try {
      result = run(program, args);
    } catch {
      return context.skip("root reads everything, and setpriv is not there");
    }
    if (/EACCES.*dist|Cannot find module/.test(result.stderr)) return context.skip("another user may not read the project's folder");
    expect([result.status, (JSON.parse(result.stdout) as unknown[]).length]).toEqual([1, 1]);
    expect(result.stderr).toContain("no.txt: it may not be read");
    expect(result.stderr).toContain("closed: it may not be read");
    expect(result.stderr).toContain("1 report, 2 unreadable");
  });

  test("a pipe that nobody writes into can be left with Ctrl-C", async (context) => {
    if (!pipe(path("silent.txt"))) return context.skip("there is no mkfifo");
    const child = spawn(process.execPath, [COMMAND, "parse", path("silent.txt")], { stdio: "ignore" });
    setTimeout(() => child.kill("SIGINT"), 1500);
    expect(await ended(child)).toBe(130);
  });

  test("a pipe that somebody writes into is read", (context) => {
    if (!pipe(path("spoken.txt"))) return context.skip("there is no mkfifo");
    const child = spawn("sh", ["-c", `sleep 1; cat "${good[0] ?? ""}" > "${path("spoken.txt")}"`], { stdio: "ignore" });
    onTestFinished(() => void child.kill());
    expect(cli(["parse", "-q", path("spoken.txt")]).stdout).toBe(cli(["parse", "-q", good[0] ?? ""]).stdout);
  });
});

describe("places that cannot be written", () => {
  const input = file("one.txt", variant(9));

  test.for(tableFormats)("%s onto a full disk: 2, a message, nothing left", (format, context) => {
    const disk = path(`disk-${format}`);
    mkdirSync(disk);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk], { stdio: "ignore" });
    } catch {
      return context.skip("no disk of its own can be mounted here");
    }
    onTestFinished(() => void execFileSync("umount", [disk]));
    const where = format === "xlsx" || format === "duckdb" ? `${disk}/x.${format}` : disk;
    const { status, stderr } = cli(["tables", "-q", `${root}fixtures/lanxi-2024/report.txt`, "-f", format, "-o", where]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("the disk is full")]);
    expect(stderr).not.toContain("    at ");
    expect(filesBelow(disk)).toEqual([]);
  });

  test
    .skipIf(!existsSync("/dev/full"))
    .each([
      ["parse", input, "-q"],
      ["summary", input, "-q"],
      ["check", input],
      ["tables", input, "-q", "--table", "targets", "-o", "-"],
      ["schema"],
      ["--help"],
    ])("%s with standard output onto a full disk: 2 and a message", (...args) => {
    const { status, stderr } = run("sh", ["-c", `"$0" "$@" > /dev/full`, process.execPath, COMMAND, ...args]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^gov-work-report: Cannot write, the disk is full: ENOSPC[^\n]*\n$/)]);
  });

  test("a table whose place a folder takes: the other old tables stay", () => {
    file("taken/documents.csv", "old");
    mkdirSync(path("taken/targets.csv"));
    const { status, stderr } = cli(["tables", "-q", input, "-o", path("taken")]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Cannot write, a folder has that name")]);
    expect(readFileSync(path("taken/documents.csv"), "utf8")).toBe("old");
    expect(filesBelow(path("taken"))).toEqual(["documents.csv"]);
  });

  test("a file that is no database stays", () => {
    const other = file("other.duckdb", "no database");
    const { status, stderr } = cli(["tables", "-q", input, "--db", other]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("not a valid DuckDB database")]);
    expect(stderr).not.toContain("    at ");
    expect(readFileSync(other, "utf8")).toBe("no database");
    expect(existsSync(`${other}.part`)).toBe(false);
  });

  test("files are written though nobody reads the summaries", () => {
    for (let i = 0; i < 40; i++) file(`unread/${i}.txt`, variant(i));
    const line = `"$0" "$1" summary "$2" -o "$3" | head -1`;
    run("sh", ["-c", line, process.execPath, COMMAND, path("unread"), `${path("unread-json")}/`]);
    expect(filesBelow(path("unread-json"))).toHaveLength(40);
  });
});

// Loaded into every thread of the command: kills the one that reads a certain file.
const killer = (death: string) =>
  file(
    "killer.mjs",
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; import { isMainThread } from "node:worker_threads";
     const read = fs.promises.readFile;
     if (!isMainThread) fs.promises.readFile = (path, ...rest) => { if (/0[48]\\.txt$/.test(path)) { ${death} } return read(path, ...rest); };
     syncBuiltinESMExports();`,
  );

describe("threads that die", () => {
  for (let i = 0; i < 12; i++) file(`deadly/${String(i).padStart(2, "0")}.txt`, variant(i));
  test.each([
    { name: "by an exit", death: "process.exit(7)", says: "it ended" },
    { name: "by an error", death: "setImmediate(() => { throw new Error('boom'); }); return new Promise(() => {})", says: "boom" },
    {
      name: "for want of memory",
      death: "const all = []; for (;;) all.push(Array.from({ length: 100000 }, (_, i) => ({ i })))",
      says: "memory limit",
    },
  ])(
    "$name take no report with them but the one they read",
    ({ death, says }) => {
      const args = ["--max-old-space-size=64", "--import", killer(death), COMMAND, "parse", path("deadly"), "-j", "2", "-f", "ndjson"];
      const { status, stdout, stderr } = run(process.execPath, args);
      const sources = stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { source: string }).source.slice(-6, -4));
      expect([status, sources]).toEqual([1, ["00", "01", "02", "03", "05", "06", "07", "09", "10", "11"]]);
      expect(stderr.match(/the thread that read it came to an end: .*/g)).toEqual([
        expect.stringContaining(says),
        expect.stringContaining(says),
      ]);
      expect(stderr).toContain("10 reports, 2 unreadable");
    },
    120_000,
  );
});

describe("threads that die with many reports at hand", () => {
  for (let i = 0; i < 12; i++) file(`deadly/${String(i).padStart(2, "0")}.txt`, variant(i));

  test("take none of them with them but the one they read", async () => {
    const options = ["-f", "parquet", "-j", "2", "-o", path("deadly-tables")];
    const { status, stderr } = run(process.execPath, [
      "--import",
      killer("process.exit(7)"),
      COMMAND,
      "tables",
      path("deadly"),
      ...options,
    ]);
    expect(status).toBe(1);
    expect(stderr.match(/0\d\.txt: the thread that read it came to an end/g)).toHaveLength(2);
    expect(stderr).toContain("10 reports, 2 unreadable");
    const sources = async (name: string) => {
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path(`deadly-tables/${name}.parquet`)) });
      return new Map(rows.map(({ document, source }) => [document, source]));
    };
    const documents = await sources("documents");
    expect([...documents.values()].map((source) => String(source).slice(-6, -4))).toEqual([
      "00",
      "01",
      "02",
      "03",
      "05",
      "06",
      "07",
      "09",
      "10",
      "11",
    ]);
    expect([...(await sources("quantities")).keys()]).toEqual([...documents.keys()]);
  }, 120_000);
});

describe("Ctrl-C twice at once", () => {
  for (let i = 0; i < 300; i++) file(`twice/${i}.txt`, variant(i));

  test.each([
    { args: ["parse", "-o"], output: "twice.ndjson", part: "twice.ndjson.part" },
    { args: ["parse", "-j", "2", "-o"], output: "two.ndjson", part: "two.ndjson.part" },
    { args: ["tables", "-o"], output: "twice-tables", part: "twice-tables/documents.csv.part" },
    { args: ["tables", "-f", "parquet", "-j", "2", "-o"], output: "twice-parquet", part: "twice-parquet/documents.parquet.part" },
    { args: ["tables", "--db"], output: "twice.duckdb", part: "twice.duckdb.part" },
  ])("$args leaves no part", async ({ args: [command = "", ...args], output, part }) => {
    const child = spawn(process.execPath, [COMMAND, command, path("twice"), ...args, path(output)], { stdio: "ignore" });
    const timer = setInterval(() => {
      if (!existsSync(path(part))) return;
      clearInterval(timer);
      child.kill("SIGINT");
      child.kill("SIGTERM");
    }, 2);
    onTestFinished(() => {
      clearInterval(timer);
    });
    expect([130, 143]).toContain(await ended(child));
    expect(existsSync(path(output)) ? filesBelow(path(output)) : []).toEqual([]);
    expect(existsSync(path(part))).toBe(false);
  });
});

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}
