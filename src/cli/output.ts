import { Buffer } from "node:buffer";
import { realpathSync, statSync, writeFileSync } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { Staging } from "../files/staging";
import { UsageError } from "./exit";
import type { Inputs } from "./inputs";
import { print } from "./terminal";

export type Place = { kind: "stdout" } | { kind: "file"; path: string } | { kind: "folder"; path: string };

/**
 * Where results go. A folder is what exists as one or ends in a slash; several results go to a folder, too, unless the name has the
 * extension of a file that holds them all.
 */
export async function placeOf(output: string | undefined, many: boolean, together: readonly string[]): Promise<Place> {
  if (output === undefined || output === "-") return { kind: "stdout" };
  const isFolder = /[/\\]$/.test(output) || ((await stat(output).catch(() => null))?.isDirectory() ?? false);
  if (isFolder || (many && !together.includes(extname(output).toLowerCase()))) return { kind: "folder", path: output };
  return { kind: "file", path: output };
}

/** Takes text piece by piece. A file is there when it is whole: it is written beside its place and moved there at the end. */
export interface Out {
  write(...pieces: (string | Uint8Array)[]): Promise<void>;
  done(): Promise<void>;
  /** Lets go: no file is left. */
  drop(): Promise<void>;
}

export const standardOutput: Out = {
  write: (...pieces) => print(joined(pieces)),
  done: () => Promise.resolve(),
  drop: () => Promise.resolve(),
};

export async function openFile(path: string, inputs?: Pick<Inputs, "paths">): Promise<Out> {
  const { target, special } = targetOf(path, inputs);
  const staging = new Staging();
  const place = special ? target : staging.open(target);
  // Made at once: an open() that is on its way when the process ends would make it anew after it was taken away.
  if (!special) writeFileSync(place, "");
  const handle: FileHandle = await open(place, special ? "w" : "r+");
  return {
    async write(...pieces) {
      await handle.writeFile(joined(pieces));
    },
    async done() {
      await handle.close();
      staging.commit();
    },
    async drop() {
      await handle.close().catch(() => {});
      staging.discard();
    },
  };
}

/** A whole file at once, before any signal can come. */
export function saveFile(path: string, content: string | Uint8Array, inputs?: Pick<Inputs, "paths">): void {
  const { target, special } = targetOf(path, inputs);
  if (special) {
    writeFileSync(target, content);
    return;
  }
  const staging = new Staging();
  try {
    writeFileSync(staging.open(target), content);
    staging.commit();
  } catch (error) {
    staging.discard();
    throw error;
  }
}

/** Where a link leads; a pipe or a device such as /dev/null cannot be replaced by a file. */
function targetOf(path: string, inputs?: Pick<Inputs, "paths">): { target: string; special: boolean } {
  const stats = statSync(path, { throwIfNoEntry: false });
  const target = stats === undefined ? path : realpathSync(path);
  if (inputs !== undefined && (inputs.paths.has(resolve(path)) || inputs.paths.has(resolve(target)))) {
    throw new UsageError(`${path} is one of the inputs and would be overwritten`);
  }
  return { target, special: stats !== undefined && !stats.isFile() && !stats.isDirectory() };
}

function joined(pieces: readonly (string | Uint8Array)[]): string | Uint8Array {
  const [first = "", ...others] = pieces;
  if (others.length === 0) return first;
  return Buffer.concat(pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)));
}

export function inFolder(folder: string, stem: string, extension: string): string {
  return join(folder, stem + extension);
}

/** Runs what writes to a file or to standard output; the file is there when that has ended well. */
export async function openOutput(output: string | undefined, inputs: Inputs, write: (out: Out) => Promise<void>): Promise<void> {
  const place = await placeOf(output, false, []);
  if (place.kind === "folder") throw new UsageError(`${place.path} is a folder: name a file`);
  const out = place.kind === "file" ? await openFile(place.path, inputs) : standardOutput;
  try {
    await write(out);
    await out.done();
  } catch (error) {
    await out.drop();
    throw error;
  }
}
