import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { Queue } from "bullmq";
import { describe, expect, onTestFinished, test } from "vitest";
import { decode, parseReport } from "../../src/index";
import { type TableName, tableNames, tableSchemas, toTables } from "../../src/tables";
import { filesBelow, scratch } from "../cli/sample";
import { gb18030 } from "../support/gb18030";
import { root } from "../support/run";
import { recipe, report } from "../support/texts";

// The example as somebody would copy it: its files in a folder, its dependencies beside them.
const { path, file } = scratch();
const manifest = JSON.parse(fs.readFileSync(`${root}examples/queue/package.json`, "utf8")) as { dependencies: Record<string, string> };
const own = JSON.parse(fs.readFileSync(`${root}package.json`, "utf8")) as { name: string; devDependencies: Record<string, string> };
fs.cpSync(`${root}examples/queue`, path("queue"), { recursive: true, filter: (name) => !name.endsWith("node_modules") });
for (const name of Object.keys(manifest.dependencies)) {
  fs.mkdirSync(join(path("node_modules"), name, ".."), { recursive: true });
  fs.symlinkSync(name === own.name ? root : `${root}node_modules/${name}`, join(path("node_modules"), name));
}

const places = Array.from({ length: 12 }, (_, i) => `栖岚${String.fromCharCode(0x4e00 + i * 7)}市`);
const texts = places.map((place) => report.replaceAll("栖岚市", place));

test("the example asks for the versions that it is tested with", () => {
  const { [own.name]: self, ...others } = manifest.dependencies;
  expect(self).toBe("file:../..");
  expect(others).toEqual(Object.fromEntries(Object.keys(others).map((name) => [name, own.devDependencies[name]])));
});

const hasRedis = spawnSync("redis-server", ["--version"]).error === undefined;
const why = hasRedis ? "" : " (left out: there is no redis-server; apt-get install redis-server)";

describe.skipIf(!hasRedis)(`the queue${why}`, { timeout: 300_000 }, () => {
  test("a worker is killed in mid-job: nothing is lost; a second run doubles nothing", async () => {
    const { queue, parts, inputs, produce, startWorker } = await setUp("killed");
    expect(await produce()).toMatch(/^(\d+) batches, \1 queued, 0 done before; 1 files with the text of another left out$/);
    const all = await queue.getWaitingCount();
    const held = await hold(queue);
    const workers = [await startWorker(), await startWorker()];
    await held.isBeingRead();

    const job = await queue.getJob(held.job);
    expect(await job?.getState()).toBe("active");
    const victim = workers.find(({ name }) => name === job?.processedBy);
    expect(victim).toBeDefined();
    expect(fs.existsSync(join(parts, `documents/${held.job}.parquet`))).toBe(false);
    held.putBack();
    victim?.process.kill("SIGKILL");
    await victim?.ended;

    await until("all jobs are completed", async () => (await queue.getCompletedCount()) === all, workers);
    const again = await queue.getJob(held.job);
    expect(again?.processedBy).toBe(workers.find((worker) => worker !== victim)?.name);
    expect(again?.stalledCounter).toBeGreaterThan(0);
    const first = await rows(parts);
    expect(first).toEqual(expectedRows(inputs));

    // The queue still knows every job.
    expect(await produce()).toMatch(/^(\d+) batches, 0 queued, \1 done before/);
    // A part is lost: its job is done again, though the queue knows it as completed.
    fs.rmSync(join(parts, `documents/${held.job}.parquet`));
    expect(await produce()).toMatch(/ 1 queued/);
    await until("the lost part is back", async () => (await queue.getCompletedCount()) === all, workers);
    expect(await rows(parts)).toEqual(first);
    // The queue has forgotten everything.
    await queue.obliterate({ force: true });
    expect(await produce()).toMatch(/^(\d+) batches, 0 queued, \1 done before/);
    expect(await rows(parts)).toEqual(first);
    await stopAll(workers.filter((worker) => worker !== victim));
  });

  test("a worker that was taken for dead finishes, too: its job counts once", async () => {
    const { queue, parts, inputs, produce, startWorker } = await setUp("slow");
    await produce();
    const all = await queue.getWaitingCount();
    const held = await hold(queue);
    const slow = await startWorker();
    await held.isBeingRead();
    held.putBack();
    slow.process.kill("SIGSTOP");
    const quick = await startWorker();
    await until("the other has done all", async () => (await queue.getCompletedCount()) === all, [slow, quick]);
    const first = await rows(parts);

    held.release();
    slow.process.kill("SIGCONT");
    await until("the first has written its parts", () => slow.log().includes(`${held.job} written`), [slow, quick]);
    await stopAll([slow, quick]);
    expect(await queue.getJobCounts("completed", "failed", "active", "waiting")).toEqual({
      completed: all,
      failed: 0,
      active: 0,
      waiting: 0,
    });
    expect(await rows(parts)).toEqual(first);
    expect(first).toEqual(expectedRows(inputs));
  });

  test("files that are added, changed and removed: the next run has them as they are", async () => {
    const { queue, parts, inputs, produce, startWorker, run, prune } = await setUp("changing");
    await produce();
    const workers = [await startWorker()];
    await until("all jobs have ended", async () => (await queue.getJobCountByTypes("waiting", "active")) === 0, workers);

    const [first = "", second = ""] = texts;
    fs.writeFileSync(join(inputs, "new.txt"), first.replace("6.5%", "7.5%"));
    fs.writeFileSync(join(inputs, "02.txt"), second.replace("6.5%", "8.5%"));
    fs.rmSync(join(inputs, "03.txt"));
    expect(await produce()).not.toMatch(/ 0 queued/);
    await until("all jobs have ended", async () => (await queue.getJobCountByTypes("waiting", "active")) === 0, workers);
    await stopAll(workers);
    expect(run("query.js", [parts])).toContain("7.5%左右");
    prune();
    expect(await rows(parts)).toEqual(expectedRows(inputs));
  });

  test("a file that changed while it waited fails its job; once it is as it was, the next run does it", async () => {
    const { queue, parts, inputs, produce, startWorker } = await setUp("changed");
    await produce();
    const [waiting] = await queue.getWaiting();
    const [{ path: changed } = { path: "" }] = (waiting?.data as JobData).files;
    const before = fs.readFileSync(changed);
    fs.appendFileSync(changed, "各位代表：完。\n");
    const workers = [await startWorker()];
    await until("all jobs have ended", async () => (await queue.getJobCountByTypes("waiting", "active")) === 0, workers);
    const failed = await queue.getFailed();
    expect(failed.map(({ failedReason }) => failedReason)).toEqual([expect.stringContaining(`${changed} has changed since it was queued`)]);
    fs.writeFileSync(changed, before);
    expect(await produce()).toMatch(/ 1 queued/);
    await until("all jobs have ended", async () => (await queue.getJobCountByTypes("waiting", "active")) === 0, workers);
    await stopAll(workers);
    expect(await rows(parts)).toEqual(expectedRows(inputs));
  });

  test("README.md shows what comes out for the fixtures", async () => {
    const { parts, run } = await setUp("fixtures");
    const printed = run("run.js", [parts, `${root}fixtures`]);
    const shown = [...fs.readFileSync(path("queue/README.md"), "utf8").matchAll(/```\n\d+ batches, [^`]*?(region [^`]+)```/g)].map(
      (match) => match[1],
    );
    const table = printed.slice(printed.indexOf("region"));
    expect(shown).toEqual([table, table]);
  });

  test("run.js does all of it, and again at no cost", async () => {
    const { parts, inputs, run } = await setUp("run");
    const first = run("run.js", [parts, inputs]);
    expect(first).toContain("recipe.md is no government work report");
    expect(first).toMatch(/^栖岚丕市 +6.5%左右$/m);
    expect(await rows(parts)).toEqual(expectedRows(inputs));
    const second = run("run.js", [parts, inputs]);
    expect(second).toContain(", 0 queued, ");
    expect(second.slice(second.indexOf("region"))).toBe(first.slice(first.indexOf("region")));
  });
});

interface JobData {
  files: { path: string; sha256: string }[];
}

interface RunningWorker {
  name: string;
  process: ChildProcess;
  ended: Promise<unknown>;
  log: () => string;
}

/** A folder of inputs, a Redis of its own, and what one does with them. All ends with the test. */
async function setUp(name: string) {
  const inputs = path(`${name}/inputs`);
  const parts = path(`${name}/parts`);
  texts.forEach((text, i) => file(`${name}/inputs/${String(i + 1).padStart(2, "0")}.txt`, text));
  file(`${name}/inputs/same/as-the-first.txt`, gb18030(texts[0] ?? ""));
  file(`${name}/inputs/recipe.md`, recipe);

  const redis = start("redis.js", []);
  await until("Redis is there", () => redis.log().includes("\n"), [redis]);
  const url = redis.log().trim();
  const queue = new Queue("gov-work-reports", { connection: { url, maxRetriesPerRequest: null } });
  onTestFinished(async () => {
    await queue.close();
    redis.process.kill("SIGTERM");
    await redis.ended;
  });
  const environment = { REDIS_URL: url, QUEUE_LOCK_MS: "5000", QUEUE_STALLED_MS: "1000" };

  /** Runs a script to its end, and returns what it said. */
  const run = (script: string, args: string[]): string =>
    execFileSync(process.execPath, [script, ...args], { cwd: path("queue"), encoding: "utf8", env: { ...process.env, ...environment } });

  return {
    queue,
    parts,
    inputs,
    run,
    prune: () => run("--eval", ['import("./parts.js").then(({ prune }) => prune(process.argv[1]))', parts]),
    produce: async (): Promise<string> => {
      const producer = start("producer.js", ["--buckets", "4", parts, inputs], environment);
      await producer.ended;
      expect(producer.process.exitCode, producer.log()).toBe(0);
      return producer.log().trim();
    },
    startWorker: async (): Promise<RunningWorker> => {
      const worker = start("worker.js", [parts], environment);
      await until("the worker is ready", () => worker.log().includes(": ready\n"), [worker]);
      return { ...worker, name: /^(.+): ready$/m.exec(worker.log())?.[1] ?? "" };
    },
  };
}

function start(script: string, args: string[], environment: Record<string, string> = {}): RunningWorker {
  const started = spawn(process.execPath, [script, ...args], { cwd: path("queue"), env: { ...process.env, ...environment } });
  let log = "";
  const listen = (piece: Buffer): void => void (log += piece.toString());
  started.stdout.on("data", listen);
  started.stderr.on("data", listen);
  const ended = once(started, "close");
  onTestFinished(async () => {
    started.kill("SIGKILL");
    await ended;
  });
  return { name: script, process: started, ended, log: () => log };
}

/** They finish what they are at and end well. */
async function stopAll(workers: readonly RunningWorker[]): Promise<void> {
  for (const worker of workers) worker.process.kill("SIGTERM");
  for (const worker of workers) {
    await worker.ended;
    expect([worker.process.exitCode, worker.process.signalCode], worker.log()).toEqual([0, null]);
  }
}

/**
 * Puts a pipe in the place of the last file of some job: whoever works on the job has read the files before it and is stuck in mid-job.
 * `putBack` gives the file back to others, `release` gives its text to the one who is stuck.
 */
async function hold(queue: Queue) {
  const jobs = await queue.getWaiting();
  const job = jobs.find(({ data }) => (data as JobData).files.length > 1);
  const { path: held = "" } = (job?.data as JobData).files.at(-1) ?? {};
  const text = fs.readFileSync(held);
  fs.renameSync(held, `${held}.kept`);
  execFileSync("mkfifo", [held]);
  let pipe: number | undefined;
  onTestFinished(() => {
    if (pipe !== undefined) fs.closeSync(pipe);
  });
  return {
    job: job?.id ?? "",
    isBeingRead: () =>
      until("somebody reads the held file", () => {
        try {
          // Only where there is a reader can a pipe be opened for writing without waiting for one.
          pipe = fs.openSync(held, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
          return true;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === "ENXIO") return false;
          throw error;
        }
      }),
    putBack(): void {
      fs.renameSync(`${held}.kept`, held);
    },
    release(): void {
      if (pipe === undefined) throw new Error("Nobody reads it");
      fs.writeSync(pipe, text);
      fs.closeSync(pipe);
      pipe = undefined;
    },
  };
}

/** Every row of every part, by table, in an order that does not depend on the parts. */
async function rows(parts: string): Promise<Record<string, unknown>> {
  expect(filesBelow(parts).filter((name) => name.endsWith(".part"))).toEqual([]);
  const instance = await DuckDBInstance.create();
  const database = await instance.connect();
  const tables: Record<string, unknown> = {};
  for (const table of tableNames) {
    const result = await database.runAndReadAll(`select * from read_parquet('${join(parts, table)}/*.parquet') order by all`);
    tables[table] = sorted(table, result.getRowObjectsJson());
  }
  database.closeSync();
  instance.closeSync();
  return tables;
}

/** The same without queue and Parquet: each text once, whatever it is called. */
function expectedRows(inputs: string): Record<string, unknown> {
  const entries = filesBelow(inputs).map((name) => {
    const { text } = decode(fs.readFileSync(join(inputs, name)));
    return { text, report: parseReport(text), source: join(inputs, name) };
  });
  const tables = toTables(entries.filter(({ report: { messages } }) => messages.every(({ rule }) => rule !== "not-a-report")));
  return Object.fromEntries(tableNames.map((name) => [name, sorted(name, tables[name])]));
}

function sorted(table: TableName, some: readonly object[]): string[] {
  const columns = tableSchemas[table].columns.map(({ name }) => name);
  return some.map((row) => JSON.stringify(row, columns)).sort();
}

/** Waits, however long a busy machine takes; the test's own limit ends it, with what the processes said. */
async function until(
  what: string,
  happened: () => boolean | Promise<boolean>,
  processes: readonly { log: () => string }[] = [],
): Promise<void> {
  const deadline = Date.now() + 240_000;
  while (!(await happened())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}:\n${processes.map(({ log }) => log()).join("\n")}`);
    await sleep(50);
  }
}
