// node run.js [--workers 2] FOLDER INPUT…: the whole of it on one machine. Starts Redis and workers, queues, waits, asks, stops them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Queue } from "bullmq";
import { prune, readManifest } from "./parts.js";
import { produce, report } from "./producer.js";
import { growthTargets, print } from "./query.js";
import { startRedis } from "./redis.js";
import { connection, QUEUE } from "./settings.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: "string", default: "2" }, buckets: { type: "string", default: "16" } },
});
const [folder, ...inputs] = positionals;
if (inputs.length === 0) throw new Error("Usage: node run.js [--workers 2] [--buckets 16] FOLDER INPUT…");

const redis = await startRedis();
process.env.REDIS_URL = redis.url;
const workers = [];
const queue = new Queue(QUEUE, { connection: connection() });
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => (interrupted = true));
try {
  console.log(report(await produce(queue, folder, inputs, Number(values.buckets))));
  for (let i = 0; i < Number(values.workers); i++) {
    workers.push(spawn(process.execPath, [fileURLToPath(new URL("worker.js", import.meta.url)), folder], { stdio: "inherit" }));
  }
  await allEnded();
  const { batches, whole } = await readManifest(folder);
  print(await growthTargets(folder));
  if (whole.length < batches.length) process.exitCode = 1;
} finally {
  await Promise.all(workers.map(stop));
  await queue.close();
  await redis.stop();
}
const removed = await prune(folder);
if (removed > 0) console.log(`${removed} parts of earlier batches removed`);

/** Until every job is completed or has failed for good, or nobody is left to work. */
async function allEnded() {
  while ((await queue.getJobCountByTypes("waiting", "active", "delayed")) > 0) {
    if (interrupted) throw new Error("Stopped; run it again to go on");
    if (workers.every(hasEnded)) throw new Error("All workers have ended, and there is work left");
    await setTimeout(100);
  }
}

function hasEnded({ exitCode, signalCode }) {
  return exitCode !== null || signalCode !== null;
}

async function stop(worker) {
  if (hasEnded(worker)) return;
  const ended = once(worker, "exit");
  worker.kill("SIGTERM");
  await ended;
}
