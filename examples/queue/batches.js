// Which work there is: files, each text once, in batches whose names follow from what is in them.
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { decode } from "gov-work-report";

const { version } = createRequire(import.meta.url)("gov-work-report/package.json");
const REPORT_FILE = /\.(?:txt|html?|md)$/i;

/**
 * Files, or folders with all below them, as batches.
 *
 * A text goes to the bucket that its hash says, so that a new file changes one batch and leaves the others as they were. A batch is
 * named after its bucket, the texts in it and the version of the parser: a name stands for one content, whoever writes it and whenever.
 * Keep `buckets` for a collection as it is: another number renames every batch.
 *
 * @returns The batches, in order, and the files whose text an earlier file has.
 */
export async function findBatches(inputs, buckets) {
  const seen = new Set();
  const duplicates = [];
  const batches = new Map();
  for (const path of await findFiles(inputs)) {
    const sha256 = hashOf(await readText(path));
    if (seen.has(sha256)) {
      duplicates.push(path);
      continue;
    }
    seen.add(sha256);
    const bucket = Number.parseInt(sha256.slice(0, 8), 16) % buckets;
    batches.set(bucket, [...(batches.get(bucket) ?? []), { path, sha256 }]);
  }
  return { batches: [...batches].sort(([a], [b]) => a - b).map(named), duplicates };
}

/** The text of a file in UTF-8, GB18030 or what else its bytes say. */
export async function readText(path) {
  return decode(await readFile(path)).text;
}

export function hashOf(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function named([bucket, files]) {
  files.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const content = hashOf([version, ...files.map(({ sha256 }) => sha256)].join("\n"));
  // BullMQ takes neither plain numbers nor colons for the id of a job.
  return { id: `${String(bucket).padStart(3, "0")}-${content.slice(0, 16)}`, files };
}

async function findFiles(inputs) {
  const found = new Set();
  for (const input of inputs) {
    if (!(await stat(input)).isDirectory()) {
      found.add(resolve(input));
      continue;
    }
    for (const entry of await readdir(input, { recursive: true, withFileTypes: true })) {
      if (!entry.isDirectory() && REPORT_FILE.test(entry.name)) found.add(resolve(join(entry.parentPath, entry.name)));
    }
  }
  return [...found].sort();
}
