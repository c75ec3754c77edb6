import { readFile } from "node:fs/promises";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { VFile } from "vfile";

/** A file that is not there, may not be read, or is no text. */
export class UnreadableError extends Error {}

/** The text of a file, or of standard input for "-". */
export async function readInput(path: string): Promise<VFile> {
  if (path === "-") return new VFile({ value: decode(await buffer(process.stdin)) });
  return new VFile({ path, value: decode(await readFile(path).catch((error: unknown) => unreadable(path, error))) });
}

function unreadable(path: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const reason = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(error);
  throw new UnreadableError(`Cannot read ${path}: ${reason}`);
}

/** UTF-8 where the bytes are that, else GB18030, which holds GBK and GB2312. A byte order mark stays: it counts in offsets. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
