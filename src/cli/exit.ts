/** Exit codes: docs/cli.md explains them to users. */
export const FINE = 0;
/** Some input is no report, could not be read, or has what `check` fails on. */
export const FAULTY = 1;
/** Wrong usage, nothing that could be read, or nowhere to write. */
export const TROUBLE = 2;
/** 128 and the number of the signal, as shells have it. */
export const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** The command line asks for what there is not. */
export class UsageError extends Error {}

/** All has been said; only the exit code is left. */
export class Stop extends Error {
  constructor(readonly code: number) {
    super("stopped");
  }
}
