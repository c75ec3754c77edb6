// node bench/throughput.js [--reports 1000] [--write]: how many reports a second this machine does, by every way there is, and what the
// reports of the whole country would take at that rate. Needs dist/ (npm run build). With --write it renews the tables in
// docs/scaling.md, between their marks.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { table, count as withCommas } from "./lib/markdown.js";
import { median } from "./lib/stats.js";
import { fixtures, forum, provinces } from "./lib/texts.js";

const WHOLE_COUNTRY = 80_000;
const MACHINES = [1, 8, 64];
const PASSES = 3;
const START = "<!-- throughput: written by node bench/throughput.js --write -->";
const END = "<!-- /throughput -->";

const { values } = parseArgs({ options: { reports: { type: "string", default: "1000" }, write: { type: "boolean", default: false } } });
const count = Number(values.reports);
if (!Number.isInteger(count) || count < 1) throw new RangeError(`--reports is to be a number, not ${values.reports}`);

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const cli = path("dist/cli.js");
if (!existsSync(cli)) throw new Error("dist/ is not there: npm run build");
const { parseReport } = await import("../dist/index.js");
const { toTables } = await import("../dist/tables.js");

const sample = sampleTexts();
const texts = Array.from({ length: count }, (_, i) => `${sample.texts[i % sample.texts.length]}\n${i}\n`);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const folder = path(".tmp/throughput");
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "in"), { recursive: true });
texts.forEach((text, i) => {
  writeFileSync(join(folder, "in", `${String(i).padStart(6, "0")}.txt`), text);
});

const cores = availableParallelism();
const measured = [
  await inProcess("`parseReport`", (text) => parseReport(text)),
  await inProcess("`parseReport` and `toTables`", (text) => toTables({ report: parseReport(text), text })),
  await program("`parse -f ndjson`", "all.ndjson", ["parse", "-f", "ndjson", "-j", "1"]),
  await program("`tables -f csv`", "csv", ["tables", "-f", "csv", "-j", "1"]),
  await program("`tables -f parquet`", "parquet", ["tables", "-f", "parquet", "-j", "1"]),
  await program(`\`tables -f parquet -j ${cores}\``, "threads", ["tables", "-f", "parquet", "-j", String(cores)]),
  {
    ...(await program("another's shard (`--shard`)", "none.ndjson", ["parse", "-f", "ndjson", "--shard", "1/99999", "-j", "1"])),
    bytes: null,
    whole: false,
  },
  await shards(cores),
  ...(await queues([...new Set([1, cores])])),
];
rmSync(folder, { recursive: true, force: true });

const report = [
  `${withCommas(count)} different texts made of ${sample.what}, ${withCommas(Math.round(characters / count))} characters on average; ` +
    `Node ${process.versions.node}, ${cores} cores. Programs with their start.`,
  "",
  table([
    ["", "reports a second", "ms a report", "million characters a second", "peak memory", "output a report"],
    ...measured.map(({ name, seconds, memory, bytes }) => [
      name,
      (count / seconds).toFixed(0),
      ((1000 * seconds) / count).toFixed(1),
      (characters / seconds / 1e6).toFixed(2),
      memory === null ? "" : `${Math.round(memory / 1024)} MB`,
      bytes === null ? "" : `${(bytes / count / 1000).toFixed(0)} kB`,
    ]),
  ]),
  "",
  `${withCommas(WHOLE_COUNTRY)} reports of that length at the rates of one thread, divided by the number of cores (computed, not measured):`,
  "",
  table([
    ["", ...MACHINES.map((n) => (n === 1 ? "1 core" : `${n} cores`)), "output"],
    ...measured
      .filter(({ whole }) => whole)
      .map(({ name, seconds, bytes }) => [
        name,
        ...MACHINES.map((n) => duration((WHOLE_COUNTRY * seconds) / count / n)),
        bytes === null ? "" : `${((WHOLE_COUNTRY * bytes) / count / 1e9).toFixed(1)} GB`,
      ]),
  ]),
].join("\n");
console.log(report);
if (values.write) write(path("docs/scaling.md"), report);

/** Real reports where they are at hand, which they are not in this repository; else the fixtures. */
function sampleTexts() {
  const real = [...provinces, ...forum];
  const what = real.length > 0 ? `${provinces.length} reports of provinces and ${forum.length} of a district` : "the fixtures";
  return { texts: (real.length > 0 ? real : fixtures).map(({ text }) => text), what };
}

/** The median of some passes, after one to warm up. */
async function inProcess(name, task) {
  const times = [];
  for (let pass = 0; pass <= PASSES; pass++) {
    const start = performance.now();
    for (const text of texts) task(text);
    if (pass > 0) times.push((performance.now() - start) / 1000);
  }
  return { name, seconds: median(times), memory: null, bytes: null, whole: true };
}

async function program(name, output, [command, ...options]) {
  const target = join(folder, output);
  const args = [cli, command, join(folder, "in"), "-q", "-o", target, ...options];
  const { seconds, memory } = await timed(process.execPath, args);
  return { name, seconds, memory, bytes: remove(target), whole: options.at(-1) === "1" };
}

/** As docs/scaling.md says, with a process for each core. */
async function shards(n) {
  const command = `${process.execPath} ${cli} tables ${join(folder, "in")} -q -f parquet -j 1 -o ${folder}/shards/{} --shard {}/${n}`;
  const { seconds } = await timed("sh", ["-c", `seq ${n} | xargs -P ${n} -I{} ${command}`]);
  return { name: `${n} shards under xargs, Parquet`, seconds, memory: null, bytes: remove(join(folder, "shards")), whole: false };
}

async function queues(numbers) {
  if (spawnSync("redis-server", ["--version"]).error !== undefined) {
    console.error("The queue is left out: there is no redis-server.");
    return [];
  }
  cpSync(path("examples/queue"), join(folder, "queue"), { recursive: true, filter: (name) => !name.endsWith("node_modules") });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(path("."), join(folder, "node_modules/gov-work-report"));
  const results = [];
  for (const n of numbers) {
    const target = join(folder, `queue-${n}`);
    const args = [join(folder, "queue/run.js"), "--workers", String(n), "--buckets", "32", target, join(folder, "in")];
    const { seconds } = await timed(process.execPath, args);
    const name = `queue, ${n} ${n === 1 ? "worker" : "workers"}, Parquet in 32 batches`;
    results.push({ name, seconds, memory: null, bytes: remove(target), whole: false });
  }
  return results;
}

/** Seconds and, where the system tells, the most memory that the process held, in kB. */
async function timed(command, args) {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr.on("data", (piece) => (errors += piece));
  let memory = null;
  const watch = setInterval(() => {
    memory = peak(child.pid) ?? memory;
  }, 20);
  const [status] = await once(child, "close");
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${errors}`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

function peak(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? Number.NaN) || null;
  } catch (error) {
    // Other systems have no such file, and a process that has just ended has none any more.
    if (error.code === "ENOENT" || error.code === "ESRCH") return null;
    throw error;
  }
}

/** Bytes of what was written, which is not needed any more. */
function remove(target) {
  const bytes = size(target);
  rmSync(target, { recursive: true });
  return bytes;
}

function size(target) {
  const stats = statSync(target);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(target).reduce((sum, name) => sum + size(join(target, name)), 0);
}

function duration(seconds) {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function write(page, tables) {
  const text = readFileSync(page, "utf8");
  const [before, after] = [text.indexOf(START), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/scaling.md needs the marks ${START} and ${END}`);
  writeFileSync(page, `${text.slice(0, before + START.length)}\n\n${tables}\n\n${text.slice(after)}`);
}
