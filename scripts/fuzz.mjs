// Feeds the parser broken reports until something breaks: npm run fuzz -- [--minutes 10] [--inputs 1000000] [--seed 1] [--workers 2] [--only 4711] [--write]
//
// An input is made from its number and the seed alone, so that --only makes it again; a worker a core takes blocks of them. A failure is
// a throw, a broken law of test/support/laws.ts (a span outside the text or with other words than it says, something JSON would lose …),
// a generated report that is not given back, tables or a page that cannot be made of it, a result that depends on what was read before,
// or a parse that takes a hundred times as long as others of its size. Each kind of failure is made smaller and written to .tmp/fuzz/; the
// exit code is 1 when there was one. --write puts the run into docs/robustness.md.
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { checkerOf } from "./fuzz/check.mjs";
import { inputsOf } from "./fuzz/inputs.mjs";
import { writeBetween } from "./robustness-doc.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}.tmp/fuzz`;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    inputs: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: String(availableParallelism()) },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const number = (name) => {
  const given = Number(values[name]);
  if (values[name]?.trim() === "" || !Number.isFinite(given) || given < 0)
    throw new TypeError(`--${name} is a number, not ${values[name]}`);
  return given;
};
const [minutes, inputs, seed, workers] = [number("minutes"), number("inputs"), number("seed"), number("workers")];
if (!Number.isInteger(workers) || workers === 0) throw new TypeError(`--workers is a number of workers, not ${values.workers}`);
const only = values.only === undefined ? null : number("only");

async function bundled() {
  mkdirSync(folder, { recursive: true });
  const outfile = `${root}.tmp/fuzz-bundle.mjs`;
  const entry = `
    import * as fc from "fast-check";
    export { fc };
    export { decode, parseReport } from "./src/index";
    export { html } from "./src/html";
    export { markdown } from "./src/markdown";
    export { toTables } from "./src/tables";
    export { renderViewer } from "./src/viewer";
    export { broken } from "./test/support/laws";
    export { damaged, damagedBytes, editKinds, scraps } from "./test/support/generator/damage";
    export { flatReports, read, reports } from "./test/support/generator/report";`;
  await build({ stdin: { contents: entry, resolveDir: root }, bundle: true, format: "esm", platform: "node", logLevel: "error", outfile });
  return pathToFileURL(outfile).href;
}

const failures = new Map();

function note({ kind, index, says }) {
  const known = failures.get(kind);
  failures.set(kind, { count: (known?.count ?? 0) + 1, index: Math.min(index, known?.index ?? index) });
  if (says !== undefined) console.error(`\nFAILED, input ${index}, ${kind}\n${says}`);
}

const bundle = await bundled();
const started = performance.now();
const used = process.cpuUsage();
let done = 0;
let size = 0;
const cpu = () => (process.cpuUsage(used).user + process.cpuUsage(used).system) / 1e6;
const seconds = () => (performance.now() - started) / 1000;

function work(until, given) {
  const worker = new Worker(new URL("./fuzz/worker.mjs", import.meta.url), { workerData: { bundle, folder, seed, inputs, until, given } });
  worker.on("message", (said) => {
    if (said.failure !== undefined) return note(said.failure);
    done += said.done;
    size += said.size;
  });
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A worker of the fuzz ended with ${code}`))));
  });
}

if (only === null) {
  const told = setInterval(
    () => console.log(`${done} inputs, ${Math.round(done / seconds())} a second, ${failures.size} kinds of failure`),
    60_000,
  );
  const until = Date.now() + minutes * 60_000;
  const given = new SharedArrayBuffer(4);
  await Promise.all(Array.from({ length: workers }, () => work(until, given)));
  clearInterval(told);
} else {
  const library = await import(bundle);
  const inputOf = inputsOf(library, seed);
  size = checkerOf({ library, inputOf, seed, folder, tell: note })(only);
  done = 1;
  console.log(JSON.stringify(inputOf(only), null, 2));
}
console.log(
  `seed ${seed}: ${done} inputs of ${Math.round(size / Math.max(1, done))} characters on average in ${seconds().toFixed(0)} s, ` +
    `${Math.round(done / seconds())} a second, ${Math.round(done / cpu())} a second of the processor; ${failures.size === 0 ? "no failures" : `${failures.size} kinds of failure`}`,
);
if (values.write) {
  const row = [
    new Date().toISOString().slice(0, 10),
    seed,
    done.toLocaleString("en"),
    Math.round(size / Math.max(1, done)),
    `${seconds().toFixed(0)} s`,
    Math.round(done / seconds()).toLocaleString("en"),
    Math.round(done / cpu()).toLocaleString("en"),
    failures.size,
  ];
  writeBetween("fuzz", [
    "| date | seed | inputs | characters each | time | a second | a second of the processor | kinds of failure |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    `| ${row.join(" | ")} |`,
  ]);
}
for (const [kind, { count, index }] of failures) console.log(`${count} × ${kind}, first at ${index}`);
process.exitCode = failures.size === 0 ? 0 : 1;
