// npm run bench:cli: what a second thread of the command line is worth, and its memory over a long run. Needs `npm run build`.
//   node bench/cli.js [--reports 2000] [--rounds 3] [--memory 20000]     0 leaves a part out
// Reports are the fixtures, each with a line of its own. Times differ from machine to machine; ratios of one run do less so.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));
const number = (value) => ({ type: "string", default: String(value) });
const { values } = parseArgs({ options: { reports: number(2000), rounds: number(3), memory: number(20_000) } });
const [REPORTS, ROUNDS, MEMORY] = [values.reports, values.rounds, values.memory].map(Number);
const SAMPLE_MS = 100;

const fixtures = readdirSync(`${root}fixtures`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(`${root}fixtures/${name}/report.txt`, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "gov-work-report-bench-"));

// Loaded into the command: tells at its end what it used, and its memory on the way.
const probe = join(folder, "probe.mjs");
writeFileSync(
  probe,
  `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) {
  const rss = [];
  setInterval(() => rss.push(process.memoryUsage.rss()), ${SAMPLE_MS}).unref();
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ user: userCPUTime / 1e6, system: systemCPUTime / 1e6, rss }));
  });
}
`,
);

const COMMANDS = [
  { name: "parse -o json/", args: (input) => ["parse", input, "-q", "-o", join(folder, "json/")] },
  { name: "tables (CSV)", args: (input) => ["tables", input, "-q", "-o", join(folder, "tables")] },
  { name: "tables (Parquet)", args: (input) => ["tables", input, "-q", "-f", "parquet", "-o", join(folder, "parquet")] },
];

try {
  if (REPORTS > 0) {
    console.log(`${REPORTS} reports, medians of ${ROUNDS} runs by turns, ${availableParallelism()} processors\n`);
    await speed(generate(REPORTS));
  }
  if (MEMORY > 0) await memory(generate(MEMORY));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function speed(input) {
  console.log(["command", "1 thread", "CPU", "2 threads", "CPU", "ratio"].map((cell) => cell.padEnd(18)).join(""));
  for (const { name, args } of COMMANDS) {
    const runs = { 1: [], 2: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const jobs of [1, 2]) runs[jobs].push(await run([...args(input), "-j", String(jobs)]));
    const [one, two] = [1, 2].map((jobs) => ({
      wall: median(runs[jobs].map(({ wall }) => wall)),
      cpu: `${median(runs[jobs].map(({ user }) => user)).toFixed(1)} + ${median(runs[jobs].map(({ system }) => system)).toFixed(1)} s`,
    }));
    const cells = [name, `${one.wall.toFixed(2)} s`, one.cpu, `${two.wall.toFixed(2)} s`, two.cpu, (one.wall / two.wall).toFixed(2)];
    console.log(cells.map((cell) => cell.padEnd(18)).join(""));
  }
}

async function memory(input) {
  const { wall, rss } = await run(["tables", input, "-q", "--table", "documents,targets,results", "-o", join(folder, "long"), "-j", "2"]);
  console.log(`\n${MEMORY} reports, tables with 2 threads, ${wall.toFixed(0)} s. Memory at each tenth of the run, median of its samples:`);
  const tenths = Array.from({ length: 10 }, (_, i) =>
    median(rss.slice(Math.floor((i * rss.length) / 10), Math.floor(((i + 1) * rss.length) / 10))),
  );
  console.log(tenths.map((bytes) => `${(bytes / 1e6).toFixed(0)} MB`).join("  "));
  const later = tenths.slice(1);
  const slope = later.at(-1) / later[0] - 1;
  console.log(`From the second tenth to the last: ${(slope * 100).toFixed(1)} %; peak ${(Math.max(...rss) / 1e6).toFixed(0)} MB`);
}

function generate(count) {
  const input = join(folder, `reports-${count}`);
  mkdirSync(input);
  for (let i = 0; i < count; i++)
    writeFileSync(join(input, `${String(i).padStart(6, "0")}.txt`), `${fixtures[i % fixtures.length]}\n附${i}\n`);
  return input;
}

async function run(args) {
  const usage = join(folder, "usage.json");
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", probe, `${root}dist/cli.js`, ...args], {
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
  return { wall, ...JSON.parse(readFileSync(usage, "utf8")) };
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
