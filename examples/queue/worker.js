// node worker.js FOLDER: takes batches from the queue, parses their files, writes their parts to FOLDER. As many as you like, anywhere.
import { UnrecoverableError, Worker } from "bullmq";
import { parseReport } from "gov-work-report";
import { html } from "gov-work-report/html";
import { markdown } from "gov-work-report/markdown";
import { toTables } from "gov-work-report/tables";
import { hashOf, readText } from "./batches.js";
import { writeParts } from "./parts.js";
import { QUEUE, workerOptions } from "./settings.js";

const NO_REPORT = new Set(["not-a-report", "empty-input"]);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: node worker.js FOLDER");
const options = workerOptions();
const say = (text) => console.log(`${options.name}: ${text}`);

const worker = new Worker(QUEUE, work, options);
worker.on("failed", (job, error) => say(`${job?.id} failed: ${error.message}`));
// A lock that was lost is among these: another worker has the job, and both write the same parts.
worker.on("error", (error) => say(error.message));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void worker.close());
await worker.waitUntilReady();
say("ready");

/** May be called twice for one job, even at the same time; that is why everything it writes follows from the job alone. */
async function work(job) {
  const entries = [];
  const rejected = [];
  for (const { path, sha256 } of job.data.files) {
    const text = await readText(path);
    // The batch is named after its texts: another text must not go under that name. Trying again would not help.
    if (hashOf(text) !== sha256) throw new UnrecoverableError(`${path} has changed since it was queued: run the producer again`);
    const report = parseReport(text, { readers: [html, markdown] });
    if (report.messages.some(({ rule }) => NO_REPORT.has(rule))) rejected.push(path);
    else entries.push({ report, text, source: path });
    await job.updateProgress({ done: entries.length + rejected.length, of: job.data.files.length });
  }
  await writeParts(folder, job.id, toTables(entries));
  for (const path of rejected) say(`${path} is no government work report`);
  say(`${job.id} written, reports: ${entries.length}`);
  return { reports: entries.length, rejected };
}
