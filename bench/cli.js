// npm run bench:cli: what a second thread of the command line is worth, and its memory over a long run. Needs `npm run build`.
//   node bench/cli.js [--reports 2000] [--rounds 5] [--memory 20000]     0 leaves a part out
// Reports are the fixtures, each with a line of its own. Times differ from machine to machine; ratios of one run do less so. What a machine
// with two processors has to give is what two processes with one thread and half of the files each make of it: they share nothing.
import { spawn } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { table } from "./lib/markdown.js";
import { median } from "./lib/stats.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const number = (value) => ({ type: "string", default: String(value) });
const { values } = parseArgs({ options: { reports: number(2000), rounds: number(5), memory: number(20_000) } });
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
  { name: "`parse -o json/`", args: (input, output) => ["parse", input, "-q", "-o", `${output}/`] },
  { name: "`tables -f csv`", args: (input, output) => ["tables", input, "-q", "-f", "csv", "-o", output] },
  { name: "`tables -f parquet`", args: (input, output) => ["tables", input, "-q", "-f", "parquet", "-o", output] },
];

/** Ways to do the same work: commands that run side by side, each with the files it reads. */
const WAYS = [
  { name: "one thread", threads: "1", parts: ["all"] },
  { name: "two threads", threads: "2", parts: ["all"] },
  { name: "two processes", threads: "1", parts: ["odd", "even"] },
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
  const inputs = { all: input, ...halves(input) };
  const lines = [["command", ...WAYS.flatMap(({ name }, i) => [name, "processor time", ...(i === 0 ? [] : ["times as fast"])])]];
  for (const { name, args } of COMMANDS) {
    const runs = WAYS.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, { threads, parts }] of WAYS.entries()) {
        const start = performance.now();
        const command = (part) => run([...args(inputs[part], join(folder, `out-${part}`)), "-j", threads], part);
        const all = await Promise.all(parts.map(command));
        runs[i].push({ wall: (performance.now() - start) / 1000, cpu: all.reduce((sum, { user, system }) => sum + user + system, 0) });
        for (const part of parts) rmSync(join(folder, `out-${part}`), { recursive: true });
      }
    }
    const walls = runs.map((list) => median(list.map(({ wall }) => wall)));
    const cells = walls.flatMap((wall, i) => [
      `${wall.toFixed(1)} s`,
      `${median(runs[i].map(({ cpu }) => cpu)).toFixed(1)} s`,
      ...(i === 0 ? [] : [(walls[0] / wall).toFixed(2)]),
    ]);
    lines.push([name, ...cells]);
  }
  console.log(table(lines));
}

/** The same files in two folders. */
function halves(input) {
  const folders = { odd: `${input}-odd`, even: `${input}-even` };
  for (const each of Object.values(folders)) mkdirSync(each);
  readdirSync(input)
    .sort()
    .forEach((name, i) => {
      linkSync(join(input, name), join(i % 2 === 1 ? folders.odd : folders.even, name));
    });
  return folders;
}

async function memory(input) {
  const { wall, rss } = await run(["tables", input, "-q", "-f", "parquet", "-o", join(folder, "long"), "-j", "2"]);
  console.log(
    `\n${MEMORY} reports, tables in Parquet with 2 threads, ${wall.toFixed(0)} s. Memory at each tenth of the run, median of its samples:`,
  );
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

async function run(args, id = "all") {
  const usage = join(folder, `usage-${id}.json`);
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
