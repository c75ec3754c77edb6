import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fixtures } from "../support/fixtures";
import { cli, root } from "../support/run";
import { filesBelow, scratch } from "./sample";

const { file, path } = scratch();
const COPIES = 300;
const text = fixtures[0]?.text ?? "";
for (let i = 0; i < COPIES; i++) file(`reports/${String(i).padStart(3, "0")}.txt`, `${text}\n${i}\n`);
const reports = path("reports");

/** Starts a command and stops it as soon as something is there. */
async function stopped(
  args: string[],
  ready: () => boolean,
  signal: "SIGINT" | "SIGTERM" | "SIGKILL",
): Promise<{ code: number | null; stderr: string }> {
  const child: ChildProcess = spawn(process.execPath, [`${root}dist/cli.js`, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const timer = setInterval(() => {
    // Once: who asks twice is not waited for.
    if (!ready()) return;
    clearInterval(timer);
    child.kill(signal);
  }, 5);
  const code = await ended;
  clearInterval(timer);
  return { code, stderr };
}

const parts = (folder: string) => (existsSync(folder) ? filesBelow(folder).filter((name) => name.endsWith(".part")) : []);
const wholes = (folder: string) => filesBelow(folder).filter((name) => !name.endsWith(".part"));

describe.each(["1", "2"])("Ctrl-C with %s threads", (jobs) => {
  test("leaves neither the file nor a part of it", async () => {
    const output = path(`int-${jobs}/all.ndjson`);
    const { code, stderr } = await stopped(["parse", reports, "-j", jobs, "-o", output], () => existsSync(`${output}.part`), "SIGINT");
    expect([code, stderr, filesBelow(path(`int-${jobs}`))]).toEqual([130, "", []]);
  });

  test("leaves whole files in a folder", async () => {
    const folder = path(`each-${jobs}`);
    const { code } = await stopped(["parse", reports, "-j", jobs, "-o", `${folder}/`], () => existsSync(`${folder}/003.json`), "SIGINT");
    expect([code, parts(folder)]).toEqual([130, []]);
    expect(wholes(folder).length).toBeLessThan(COPIES);
    for (const name of wholes(folder)) expect(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))).toHaveProperty("schema");
  });

  test("leaves old tables as they were", async () => {
    const folder = path(`tables-${jobs}`);
    file(`tables-${jobs}/targets.csv`, "old");
    const ready = () => existsSync(`${folder}/documents.csv.part`);
    const { code } = await stopped(["tables", reports, "-j", jobs, "-o", folder], ready, "SIGINT");
    expect([code, filesBelow(folder), readFileSync(`${folder}/targets.csv`, "utf8")]).toEqual([130, ["targets.csv"], "old"]);
  });
});

test("143 for SIGTERM", async () => {
  const output = path("term.ndjson");
  const { code } = await stopped(["parse", reports, "-o", output], () => existsSync(`${output}.part`), "SIGTERM");
  expect([code, existsSync(output), existsSync(`${output}.part`)]).toEqual([143, false, false]);
});

test("130 while waiting for standard input", async () => {
  const child = spawn(process.execPath, [`${root}dist/cli.js`, "parse", "-"], { stdio: ["pipe", "ignore", "pipe"] });
  setTimeout(() => child.kill("SIGINT"), 1500);
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130);
});

describe("kill -9", () => {
  test.each([
    { name: "one file", args: ["parse", reports, "-o"], output: "killed.ndjson", part: "killed.ndjson.part" },
    { name: "tables", args: ["tables", reports, "-o"], output: "killed", part: "killed/documents.csv.part" },
    { name: "a database", args: ["tables", reports, "--db"], output: "killed.duckdb", part: "killed.duckdb.part" },
  ])(
    "$name: a rerun ends well and clears up",
    async ({ args, output, part }) => {
      const { code } = await stopped([...args, path(output)], () => existsSync(path(part)), "SIGKILL");
      expect([code, existsSync(path(part))]).toEqual([null, true]);
      const { status } = cli([...args, path(output), "-q"]);
      expect([status, filesBelow(path(".")).filter((name) => name.startsWith("killed") && /\.(?:part|wal)/.test(name))]).toEqual([0, []]);
    },
    60_000,
  );

  test("a folder: what is there is whole, .part files are no input", async () => {
    const folder = path("killed-each");
    await stopped(["parse", reports, "-o", `${folder}/`], () => existsSync(`${folder}/003.json`), "SIGKILL");
    for (const name of wholes(folder)) expect(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))).toHaveProperty("schema");
    // The file that was being written when the kill came may have left one already.
    const left = filesBelow(folder).filter((name) => name.endsWith(".part")).length;
    file("killed-each/half.txt.part", text.slice(0, 1000));
    expect(cli(["parse", folder]).stderr).toContain(`${left + 1} .part`);
  });
}, 60_000);
