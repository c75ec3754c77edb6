import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import { type Job, type Outcome, type Task, work } from "./work";

/** A worker takes a third of a second to start, in which one thread reads dozens of reports. */
const WORTH_A_WORKER = 100;
const MOST_BY_ITSELF = 8;

export interface Workers {
  run: (task: Task, job: Job) => Promise<Outcome<unknown>>;
  /** So many tasks keep all of them busy. */
  window: number;
  stop(): Promise<void>;
}

/** Threads to work in, or this one where others would not pay. */
export function startWorkers(tasks: number, asked: number | null): Workers {
  const jobs = Math.min(asked ?? Math.min(availableParallelism(), MOST_BY_ITSELF, Math.ceil(tasks / WORTH_A_WORKER)), tasks);
  if (jobs <= 1) return { run: work, window: 1, stop: () => Promise.resolve() };
  const pool = new Tinypool({
    filename: new URL("./cli-worker.js", import.meta.url).href,
    runtime: "worker_threads",
    isolateWorkers: false,
    minThreads: jobs,
    maxThreads: jobs,
  });
  return {
    // A worker that dies, for want of memory perhaps, takes one report with it.
    run: (task, job) => pool.run({ task, job }).catch(gaveUp) as Promise<Outcome<unknown>>,
    window: jobs * 4,
    stop: () => pool.destroy(),
  };
}

function gaveUp(error: unknown): Outcome<unknown> {
  return { status: "unreadable", reason: `the worker gave up: ${error instanceof Error ? error.message : String(error)}` };
}
