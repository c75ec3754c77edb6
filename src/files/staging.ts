import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";

const SUFFIX = ".part";

/** What is being written now, by whatever staging. */
const open = new Set<string>();

/**
 * Files that are written beside their place and moved there when all are whole: whoever looks sees the old files or the new ones,
 * never halves. A killed run leaves .part files, which the next one overwrites.
 */
export class Staging {
  readonly #files: string[] = [];

  /** The path to write to instead of `path`. */
  open(path: string): string {
    mkdirSync(dirname(path), { recursive: true });
    // Known before anything is written, so that no file is moved where another then cannot be.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw isFolder(path);
    clear(path + SUFFIX);
    this.#files.push(path);
    open.add(path + SUFFIX);
    return path + SUFFIX;
  }

  /** Moves all files to their places, without a pause in which a signal could come. */
  commit(): string[] {
    for (const path of this.#files) {
      renameSync(path + SUFFIX, path);
      open.delete(path + SUFFIX);
      // The log of a database that was replaced is about the old one.
      remove(`${path}.wal`);
    }
    return this.#files.splice(0);
  }

  discard(): void {
    for (const path of this.#files.splice(0)) {
      open.delete(path + SUFFIX);
      clear(path + SUFFIX);
    }
  }
}

/** For a process that ends at once: no half-written file is left. */
export function discardAll(): void {
  for (const path of open) clear(path);
  open.clear();
}

/** DuckDB's log of changes lies beside its file. */
function clear(path: string): void {
  for (const each of [path, `${path}.wal`]) remove(each);
}

function remove(path: string): void {
  if (existsSync(path)) rmSync(path, { force: true });
}

function isFolder(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`EISDIR: is a directory, open '${path}'`), { code: "EISDIR", syscall: "open", path });
}
