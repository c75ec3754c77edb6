import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

const SUFFIX = ".part";

/**
 * Files that are written beside their place and moved there when all are whole: whoever looks sees the old files or the new ones,
 * never halves. A killed run leaves .part files, which the next one overwrites.
 */
export class Staging {
  readonly #files: string[] = [];

  /** The path to write to instead of `path`. */
  async open(path: string): Promise<string> {
    await mkdir(dirname(path), { recursive: true });
    await clear(path + SUFFIX);
    this.#files.push(path);
    return path + SUFFIX;
  }

  async commit(): Promise<string[]> {
    for (const path of this.#files) {
      await rename(path + SUFFIX, path);
      // The log of a database that was replaced is about the old one.
      await rm(`${path}.wal`, { force: true });
    }
    return this.#files.splice(0);
  }

  async discard(): Promise<void> {
    for (const path of this.#files.splice(0)) await clear(path + SUFFIX);
  }
}

/** DuckDB's log of changes lies beside its file. */
async function clear(path: string): Promise<void> {
  for (const each of [path, `${path}.wal`]) if (existsSync(each)) await rm(each, { force: true });
}
