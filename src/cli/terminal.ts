import process from "node:process";
import { MultiBar, Presets, type SingleBar } from "cli-progress";

/** Work that is done sooner needs no bar. */
const LONG = 700;

let bars: MultiBar | null = null;

/** Says something on standard error, above the progress bar if there is one. */
export function say(text: string): void {
  note(`gov-work-report: ${text}`);
}

/** The same without the name of the program. */
export function note(text: string): void {
  if (bars === null) process.stderr.write(`${text}\n`);
  else bars.log(`${text}\n`);
}

/** Writes to standard output and waits while its reader is behind. Fails with what went wrong: a full disk, a reader that is gone. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return;
  if (failure !== null) throw failure;
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

let failure: Error | null = null;

/** Errors of standard output come to whoever prints; without this they would end the process as a fault of ours. */
export function watchOutput(): void {
  process.stdout.on("error", (error: Error) => {
    failure = error;
  });
  // Nobody could be told of it.
  process.stderr.on("error", () => {});
}

/** Fails with what went wrong with anything that was written, also by others. */
export async function outputWritten(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  if (failure !== null) throw failure;
}

/** Whether the reader of standard output has seen enough (| head). */
export function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

export interface Progress {
  step(): void;
  stop(): void;
}

/** A bar for work that takes its time, if a person is looking. */
export function progress(total: number, unit: string): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, stop: () => {} };
  const start = Date.now();
  let bar: SingleBar | null = null;
  let done = 0;
  return {
    step() {
      done++;
      if (bar === null && Date.now() - start > LONG && done < total) bar = open(total, done, unit);
      bar?.update(done);
    },
    stop() {
      bars?.stop();
      bars = null;
    },
  };
}

function open(total: number, done: number, unit: string): SingleBar {
  bars = new MultiBar(
    {
      format: `{bar} {percentage}% · {value}/{total} ${unit} · {duration_formatted}, {eta_formatted} to go`,
      clearOnComplete: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  return bars.create(total, done);
}
