// node producer.js FOLDER INPUT…: queues what is not in FOLDER yet.
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Queue } from "bullmq";
import { findBatches } from "./batches.js";
import { isWhole, writeManifest } from "./parts.js";
import { connection, job, QUEUE } from "./settings.js";

/**
 * Adds a job for each batch whose parts are not there. The parts decide what is done, the queue only what is under way: it may be
 * emptied, or lost, without losing or doubling a report.
 */
export async function produce(queue, folder, inputs, buckets) {
  const { batches, duplicates } = await findBatches(inputs, buckets);
  if (batches.length === 0) throw new Error(`There are no reports to read in ${inputs.join(", ")}`);
  await writeManifest(
    folder,
    batches.map(({ id }) => id),
  );
  const missing = [];
  for (const batch of batches) {
    if (await isWhole(folder, batch.id)) continue;
    await forget(queue, batch.id);
    missing.push(batch);
  }
  // A job that waits or is worked on has this id already; Redis ignores the second.
  await queue.addBulk(missing.map(({ id, files }) => ({ name: "parse", data: { files }, opts: { ...job, jobId: id } })));
  return { batches: batches.length, queued: missing.length, duplicates };
}

/** A job that ended without parts: it failed, or they were deleted. As long as Redis knows it, its id cannot be added again. */
async function forget(queue, id) {
  const old = await queue.getJob(id);
  if (old && ["completed", "failed"].includes(await old.getState())) await old.remove();
}

export function report({ batches, queued, duplicates }) {
  const twice = duplicates.length > 0 ? `; ${duplicates.length} files with the text of another left out` : "";
  return `${batches} batches, ${queued} queued, ${batches - queued} done before${twice}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { buckets: { type: "string", default: "16" } } });
  const [folder, ...inputs] = positionals;
  if (inputs.length === 0) throw new Error("Usage: node producer.js [--buckets 16] FOLDER INPUT…");
  const queue = new Queue(QUEUE, { connection: connection() });
  console.log(report(await produce(queue, folder, inputs, Number(values.buckets))));
  await queue.close();
}
