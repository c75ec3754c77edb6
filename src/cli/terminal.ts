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

/** Writes to standard output and waits while its reader is behind. */
export async function print(text: string): Promise<void> {
  if (text === "" || process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once("drain", resolve));
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
