// One family of texts in a process of its own. Started by tables/length.js with a job as JSON, answers on stdout as JSON.
import { readFileSync } from "node:fs";
import { GCProfiler, setFlagsFromString } from "node:v8";
import { familyNamed } from "./families.js";

const { bundle, family, reports, lengths, memoryAt, seconds } = JSON.parse(process.argv[2]);
const { parseReport } = await import(bundle);
const { text } = familyNamed(
  family,
  reports.map((path) => readFileSync(path, "utf8")),
);

console.log(JSON.stringify(memoryAt === undefined ? times() : memory(text(memoryAt))));

/** Milliseconds at each length. None is begun that would not end within the seconds given, if it costs as much a character as the last. */
function times() {
  const started = performance.now();
  warmUp(text(lengths[0]));
  const list = [];
  for (const length of lengths) {
    const last = list.at(-1);
    const expected = last === undefined ? 0 : (last.ms * length) / last.length;
    if (performance.now() - started + expected > seconds * 1000) break;
    list.push({ length, ms: fastest(text(length), expected) });
  }
  return list;
}

/** Until the engine has compiled what this text needs. */
function warmUp(sample) {
  const until = performance.now() + 600;
  for (let i = 0; i < 40 && performance.now() < until; i++) parseReport(sample);
}

/** The fastest run: noise only ever adds. The garbage of the run before is collected outside the clock. */
function fastest(sample, expected) {
  flatten(sample);
  let best = Infinity;
  const runs = expected > 1000 ? 1 : expected > 100 ? 3 : 7;
  for (let i = 0; i < runs; i++) {
    globalThis.gc();
    const start = performance.now();
    parseReport(sample);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * Bytes a character: what the result keeps, and the most that was alive beyond it. Every collection is a full one here, and the young
 * generation is as small as it can be (--max-semi-space-size=1), so they come often; what is in use after each was alive then.
 */
function memory(sample) {
  flatten(sample);
  warmUp(sample.slice(0, 25_000));
  setFlagsFromString("--gc-global");
  const before = alive();
  const profiler = new GCProfiler();
  profiler.start();
  const result = parseReport(sample);
  const { statistics } = profiler.stop();
  const after = alive();
  const peak = Math.max(after, ...statistics.map(({ afterGC }) => inUse(afterGC.heapStatistics)));
  return {
    length: sample.length,
    collections: statistics.length,
    quantities: result.quantities.length,
    result: (after - before) / sample.length,
    beyond: (peak - after) / sample.length,
  };
}

/** The engine remembers the text that the last regex ran over: a short one is read first. */
function alive() {
  parseReport("2024年政府工作报告\n新建公园3个。");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function inUse({ usedHeapSize, externalMemory }) {
  return usedHeapSize + externalMemory;
}

/** A text put together from parts is a tree of them until somebody searches it. */
function flatten(sample) {
  sample.indexOf("\u0000");
}
