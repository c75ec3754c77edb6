import { type FileHandle, open, realpath, stat } from "node:fs/promises";
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
  write(text: string): Promise<void>;
  done(): Promise<void>;
  /** Lets go: no file is left. */
  drop(): Promise<void>;
}

export const standardOutput: Out = { write: print, done: () => Promise.resolve(), drop: () => Promise.resolve() };

export async function openFile(path: string, { paths }: Pick<Inputs, "paths"> = { paths: new Set() }): Promise<Out> {
  const target = await realpath(path).catch(() => path);
  if (paths.has(resolve(path)) || paths.has(resolve(target))) {
    throw new UsageError(`${path} is one of the inputs and would be overwritten`);
  }
  // A pipe or a device such as /dev/null cannot be replaced by a file.
  const special = (await stat(target).catch(() => null))?.isFile() === false;
  const staging = new Staging();
  const handle: FileHandle = await open(special ? target : await staging.open(target), "w");
  return {
    async write(text) {
      await handle.writeFile(text);
    },
    async done() {
      await handle.close();
      await staging.commit();
    },
    async drop() {
      await handle.close().catch(() => {});
      await staging.discard();
    },
  };
}

/** A whole file at once. */
export async function saveFile(path: string, text: string, inputs?: Inputs): Promise<void> {
  const out = await openFile(path, inputs);
  try {
    await out.write(text);
    await out.done();
  } catch (error) {
    await out.drop();
    throw error;
  }
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
