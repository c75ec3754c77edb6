import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { scratch } from "../cli/sample";
import { cli, type Run, root } from "../support/run";
import { recipe, report } from "../support/texts";

// What docs/scaling.md says to do with --shard, run as it stands there or by the files it names.
const { folder, path, file } = scratch();
chmodSync(file("bin/gov-work-report", `#!/bin/sh\nexec "${process.execPath}" "${root}dist/cli.js" "$@"\n`), 0o755);
for (const name of ["slurm.sh", "Makefile", "parse-paths.sh"]) copyFileSync(`${root}examples/shards/${name}`, path(name));
const places = Array.from({ length: 9 }, (_, i) => `栖岚${String.fromCharCode(0x4e00 + i * 7)}市`);
places.forEach((place, i) => file(`reports/${i}.txt`, report.replaceAll("栖岚市", place)));
file("reports/recipe.txt", recipe);
const page = readFileSync(`${root}docs/scaling.md`, "utf8");

function sh(command: string, environment: Record<string, string> = {}): Run {
  const env = { ...process.env, ...environment, PATH: `${path("bin")}:${process.env["PATH"] ?? ""}` };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", env });
  return { status, stdout, stderr };
}

async function query(sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create();
  const database = await instance.connect();
  const result = await database.runAndReadAll(sql.replaceAll("'parts/", `'${folder}/parts/`));
  database.closeSync();
  instance.closeSync();
  return result.getRowsJson();
}

const documents = async (parts: string): Promise<unknown[]> =>
  (await query(`select document from read_parquet('${path(parts)}/*/documents.parquet') order by document`)).flat();
const list = JSON.parse(cli(["parse", path("reports"), "-q"]).stdout) as { document: string }[];
const all = list.map(({ document }) => document).sort();

describe.skipIf(process.platform !== "linux")("shards", () => {
  test("there are nine reports", () => {
    expect(new Set(all).size).toBe(9);
  });

  test("xargs, as the page has it, and the parts as one table", async () => {
    const [command = ""] = /^seq .*xargs.*$/m.exec(page) ?? [];
    // xargs' own code for "one of them ended with 1": the recipe.
    expect(sh(command).status).toBe(123);
    expect(await documents("parts")).toEqual(all);
    const [, merge = ""] = /```sql\n([^`]*parts\/\*[^`]*)```/.exec(page) ?? [];
    const statements = merge.split(";").filter((statement) => statement.trim() !== "");
    expect(statements.length).toBeGreaterThan(1);
    for (const statement of statements) await query(statement.replaceAll("to '", `to '${folder}/`));
    const count = (files: string) => query(`select count(*), count(distinct document) from read_parquet('${path(files)}')`);
    expect(await count("targets.parquet")).toEqual(await count("parts/*/targets.parquet"));
    expect((await count("targets.parquet"))[0]?.map(Number)[1]).toBe(9);
  });

  test("a job array of Slurm, its variables set by hand", async () => {
    const task = (n: string) => sh("sh slurm.sh reports slurm", { SHARDS: "3", SLURM_ARRAY_TASK_ID: n }).status;
    expect(["1", "2", "3"].map(task)).toEqual([0, 0, 0]);
    expect(await documents("slurm")).toEqual(all);
    // A task that is sent again replaces what it wrote.
    expect(task("2")).toBe(0);
    expect(await documents("slurm")).toEqual(all);
    expect(sh("sh slurm.sh nowhere slurm", { SHARDS: "3", SLURM_ARRAY_TASK_ID: "1" }).status).toBe(2);
    expect(sh("sh slurm.sh reports slurm").status).not.toBe(0);
  });

  test.skipIf(sh("make --version").status !== 0)("make does what is missing", async () => {
    const made = sh("make -j 2 SHARDS=3 PARTS=made");
    expect(made.status, made.stderr).toBe(0);
    expect(await documents("made")).toEqual(all);
    expect(sh("rm made/2/done; make SHARDS=3 PARTS=made").stdout.match(/--shard \S+/g)).toEqual(["--shard 2/3"]);
    expect(await documents("made")).toEqual(all);
  });

  test("paths into a pipe, reports out of it", () => {
    const { status, stdout } = sh("ls reports/* | sh parse-paths.sh");
    const lines = stdout.trimEnd().split("\n");
    expect(status).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { document: string }).document).sort()).toEqual(all);
    expect(sh("echo reports/3.txt | sh parse-paths.sh").stdout).toBe(`${lines[3] ?? ""}\n`);
    expect(sh("echo nowhere | sh parse-paths.sh").status).not.toBe(0);
    // A shard without a report has no line, not an empty one.
    expect(sh("gov-work-report parse -q reports/1.txt reports/2.txt -f ndjson --shard 1/99999")).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(sh(": | sh parse-paths.sh")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
