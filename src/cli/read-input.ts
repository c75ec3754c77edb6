import { readFile } from "node:fs/promises";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { VFile } from "vfile";
import { decode } from "../index";

/** A file that is not there, may not be read, or is in an encoding that there is not. */
export class UnreadableError extends Error {}

/** The text of a file, or of standard input for "-", with a message where its encoding was guessed. */
export async function readInput(path: string, encoding: string | undefined): Promise<VFile> {
  const bytes = path === "-" ? await buffer(process.stdin) : await readFile(path).catch((error: unknown) => unreadable(path, error));
  const { text, messages } = decoded(bytes, encoding);
  const file = path === "-" ? new VFile(text) : new VFile({ path, value: text });
  for (const { rule, severity, reason } of messages) {
    const message = file.message(reason, { ruleId: rule, source: "gov-work-report" });
    if (severity === "info") message.fatal = undefined;
  }
  return file;
}

function decoded(bytes: Uint8Array, encoding: string | undefined) {
  try {
    return decode(bytes, encoding === undefined ? {} : { encoding });
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableError(error.message);
    throw error;
  }
}

function unreadable(path: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const reason = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(error);
  throw new UnreadableError(`Cannot read ${path}: ${reason}`);
}
