// The sink: a Parquet file for each table and batch, FOLDER/targets/003-9f86d081884c7d65.parquet, and a list of the batches that count.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tableNames, tableSchemas, toParquet } from "gov-work-report/tables";

/** Written last: where it is, all parts of the batch are. */
const LAST = "documents";
const ORDER = [...tableNames.filter((name) => name !== LAST), LAST];

/**
 * Writes the tables of a batch. Each part is written under another name and moved to its place when it is whole: a killed worker leaves
 * nothing that could be taken for a part, and a batch that is done twice replaces its parts with the same rows.
 */
export async function writeParts(folder, batch, tables) {
  for (const name of ORDER) await writeWhole(partPath(folder, name, batch), await toParquet(tableSchemas[name], tables[name]));
}

export async function isWhole(folder, batch) {
  return exists(partPath(folder, LAST, batch));
}

/** The names of all batches of the collection as the producer last saw it. Parts of others are those of files that went or changed. */
export async function writeManifest(folder, batches) {
  await writeWhole(join(folder, "manifest.json"), `${JSON.stringify({ batches }, null, 2)}\n`);
}

/** Batches of the collection, and which of them have all their parts. */
export async function readManifest(folder) {
  const { batches } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const whole = [];
  for (const batch of batches) if (await isWhole(folder, batch)) whole.push(batch);
  return { batches, whole };
}

export function partPath(folder, table, batch) {
  return join(folder, table, `${batch}.parquet`);
}

/** Removes parts that belong to no batch of the collection, and what killed workers left. Only while no worker is at work. */
export async function prune(folder) {
  const { batches } = await readManifest(folder);
  const wanted = new Set(batches.map((batch) => `${batch}.parquet`));
  let removed = 0;
  for (const table of tableNames) {
    for (const name of await readdir(join(folder, table)).catch(ignoreMissing)) {
      if (wanted.has(name)) continue;
      await rm(join(folder, table, name));
      removed++;
    }
  }
  return removed;
}

async function writeWhole(path, content) {
  // The process in the name: a batch may be with two workers, one of which was taken for dead.
  const unfinished = `${path}.${process.pid}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

function exists(path) {
  return stat(path).then(
    () => true,
    (error) => ignoreMissing(error).length > 0,
  );
}

function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
  return [];
}
