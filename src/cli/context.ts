import type { Command } from "commander";

/** What a command needs of the program around it. */
export interface Context {
  program: Command;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Sets the exit code. */
  finish: (code: number) => void;
}
