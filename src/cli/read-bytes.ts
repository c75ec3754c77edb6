import { constants, openSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Socket } from "node:net";
import type { Readable } from "node:stream";

/** Two hundred times the longest report: what is larger is something else, and would take minutes and gigabytes. */
const MOST = 100_000_000;

/** The bytes of a file. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const stats = await stat(path);
  if (stats.size > MOST) throw tooLarge();
  if (!stats.isFIFO()) return readFile(path);
  // A pipe such as <(curl …). Opening one waits for somebody who writes, in a way that no signal ends; so it is opened without waiting.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return readAll(new Socket({ fd, readable: true, writable: false }));
}

/** All of a stream. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST) throw tooLarge();
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(): Error {
  return new Error(`it has more than ${MOST / 1_000_000} MB: no report has`);
}
