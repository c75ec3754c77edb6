import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Job, type Outcome, type Task, work } from "./work";
import type { Answer, Order } from "./worker";

/** A worker takes a third of a second to start, in which one thread reads dozens of reports. */
const WORTH_A_WORKER = 100;
const MOST_BY_ITSELF = 8;
/** One in work and one waiting, so that a worker need not wait for this thread. */
const AT_ONCE = 2;
/** A report whose worker died is tried once more: it may have died of another's memory. */
const TRIES = 2;
/** So many deaths without an answer between them: no worker can live here. */
const HOPELESS = 20;

export interface Workers {
  run: (task: Task, job: Job) => Promise<Outcome<unknown>>;
  /** So many tasks keep all of them busy. */
  window: number;
  stop(): Promise<void>;
}

/** Threads to work in, or this one where others would not pay. */
export function startWorkers(tasks: number, asked: number | null): Workers {
  const jobs = Math.min(asked ?? Math.min(availableParallelism(), MOST_BY_ITSELF, Math.ceil(tasks / WORTH_A_WORKER)), tasks);
  if (jobs <= 1) return { run: (task, job) => work(task, job).catch(faulty), window: 1, stop: () => Promise.resolve() };
  const pool = new Pool(jobs);
  return { run: (task, job) => pool.run(task, job), window: jobs * AT_ONCE * 2, stop: () => pool.stop() };
}

interface Pending {
  task: Task;
  job: Job;
  tries: number;
  resolve: (outcome: Outcome<unknown>) => void;
}

/**
 * Worker threads and the tasks that wait for them. Whatever becomes of a worker, each task ends: the one that a dead worker was at is
 * given to a new one and then up, those that waited behind it are nobody's fault and go on.
 */
class Pool {
  /** Each with its tasks; it works at the first. */
  readonly #workers = new Map<Worker, Pending[]>();
  readonly #waiting: Pending[] = [];
  #stopped = false;
  #deaths = 0;

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.#start();
  }

  run(task: Task, job: Job): Promise<Outcome<unknown>> {
    return new Promise((resolve) => {
      this.#waiting.push({ task, job, tries: 0, resolve });
      this.#deal();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#workers.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL("./cli-worker.js", import.meta.url));
    this.#workers.set(worker, []);
    let reason = "it ended";
    worker.on("message", (answer: Answer) => {
      this.#deaths = 0;
      const [done] = this.#workers.get(worker)?.splice(0, 1) ?? [];
      done?.resolve("outcome" in answer ? answer.outcome : faulty(answer.error));
      this.#deal();
    });
    worker.on("error", (error) => {
      reason = error.message;
    });
    worker.on("exit", () => {
      this.#bury(worker, reason);
    });
  }

  #bury(worker: Worker, reason: string): void {
    const [first, ...rest] = this.#workers.get(worker) ?? [];
    this.#workers.delete(worker);
    if (this.#stopped) return;
    this.#waiting.unshift(...rest);
    if (first !== undefined && ++first.tries < TRIES) this.#waiting.unshift(first);
    else first?.resolve({ status: "unreadable", reason: `the thread that read it came to an end: ${reason}` });
    if (++this.#deaths < HOPELESS) this.#start();
    else if (this.#workers.size === 0) {
      for (const { resolve } of this.#waiting.splice(0)) resolve({ status: "unreadable", reason: `no thread can work here: ${reason}` });
    }
    this.#deal();
  }

  /** To those with least to do first. */
  #deal(): void {
    for (let busy = 0; busy < AT_ONCE; busy++) {
      for (const [worker, tasks] of this.#workers) {
        if (tasks.length > busy) continue;
        const next = this.#waiting.shift();
        if (next === undefined) return;
        tasks.push(next);
        worker.postMessage({ task: next.task, job: next.job } satisfies Order);
      }
    }
  }
}

/** A fault of this program: it is told of and costs one report. */
function faulty(error: unknown): Outcome<unknown> {
  return { status: "unreadable", reason: `gov-work-report has a fault: ${error instanceof Error ? error.message : String(error)}` };
}
