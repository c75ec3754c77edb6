#!/usr/bin/env node
import process from "node:process";
import { CommanderError } from "commander";
import { discardAll } from "../files/staging";
import { MissingPackageError } from "../node";
import { FINE, SIGNALS, Stop, TROUBLE, UsageError } from "./exit";
import { isOutside, whyUnwritable } from "./problems";
import { createProgram } from "./program";
import { isGone, outputWritten, say, watchOutput } from "./terminal";

const stop = new AbortController();

for (const [name, code] of Object.entries(SIGNALS)) {
  process.on(name, () => {
    // Who presses twice does not want to wait.
    if (stop.signal.aborted) process.exit(code);
    stop.abort(code);
    process.stdin.destroy();
  });
}
// However it ends, short of kill -9.
process.on("exit", discardAll);
watchOutput();

process.exitCode = await main(process.argv.slice(2));
// A pipe that nobody writes into may still be open.
if (stop.signal.aborted) process.exit();

async function main(args: string[]): Promise<number> {
  let code: number = FINE;
  try {
    const program = createProgram(stop.signal, (given) => (code = given));
    await program.parseAsync(args, { from: "user" }).catch(unlessHelp);
    await outputWritten();
    return code;
  } catch (error) {
    return stop.signal.aborted ? Number(stop.signal.reason) : codeOf(error);
  }
}

/** Help was printed, which commander ends with an error. */
function unlessHelp(error: unknown): void {
  if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
}

function codeOf(error: unknown): number {
  if (error instanceof Stop) return error.code;
  if (error instanceof CommanderError) return TROUBLE;
  // A reader that has seen enough (| head) is no error.
  if (isGone(error)) return FINE;
  if (error instanceof UsageError || error instanceof MissingPackageError) {
    say(error.message);
    return TROUBLE;
  }
  if (isOutside(error)) {
    say(whyUnwritable(error));
    return TROUBLE;
  }
  throw error;
}
