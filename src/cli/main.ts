#!/usr/bin/env node
import process from "node:process";
import { CommanderError } from "commander";
import { MissingPackageError } from "../node";
import { FINE, SIGNALS, Stop, TROUBLE, UsageError } from "./exit";
import { createProgram } from "./program";
import { say } from "./terminal";

const stop = new AbortController();

for (const [name, code] of Object.entries(SIGNALS)) {
  process.on(name, () => {
    // Who presses twice does not want to wait.
    if (stop.signal.aborted) process.exit(code);
    stop.abort(code);
    process.stdin.destroy();
  });
}

// A reader that has seen enough (| head) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let code: number = FINE;
  try {
    await createProgram(stop.signal, (given) => (code = given)).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return stop.signal.aborted ? Number(stop.signal.reason) : codeOf(error);
  }
}

function codeOf(error: unknown): number {
  if (error instanceof Stop) return error.code;
  if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : TROUBLE;
  if (error instanceof UsageError || error instanceof MissingPackageError || isSystemError(error)) {
    say(error.message);
    return TROUBLE;
  }
  throw error;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
