import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { faulty, type Job, type Outcome, type Task, workAll } from "./work";
import type { Answer, Order } from "./worker";

/** A worker takes a third of a second to start, in which one thread reads dozens of reports. */
const WORTH_A_WORKER = 100;
const MOST_BY_ITSELF = 8;
/** One lot in work and one waiting, so that a worker need not wait for this thread. */
const AT_ONCE = 2;
/** A report whose worker died is tried once more: it may have died of another's memory. */
const TRIES = 2;
/** So many deaths without an answer between them: no worker can live here. */
const HOPELESS = 20;

export interface Workers {
  /** One thread does them all, in their order. */
  run: (tasks: readonly Task[], job: Job) => Promise<Outcome<unknown>[]>;
  /** So many lots of tasks keep all of them busy. */
  window: number;
  stop(): Promise<void>;
}

/** Threads to work in, or this one where others would not pay. */
export function startWorkers(tasks: number, asked: number | null): Workers {
  const jobs = Math.min(asked ?? Math.min(availableParallelism(), MOST_BY_ITSELF, Math.ceil(tasks / WORTH_A_WORKER)), tasks);
  if (jobs <= 1) return { run: (tasks, job) => workAll(tasks, job, { packs: false }), window: 1, stop: () => Promise.resolve() };
  const pool = new Pool(jobs);
  return { run: (lot, job) => pool.run(lot, job), window: jobs * AT_ONCE * 2, stop: () => pool.stop() };
}

interface Pending {
  tasks: readonly Task[];
  job: Job;
  /** Where among those that are left a worker is. */
  at: number;
  deaths: Map<Task, number>;
  /** What was given up. */
  lost: Map<Task, Outcome<unknown>>;
  resolve: (outcomes: Outcome<unknown>[]) => void;
}

/** A worker's answer, and those that it was not given any more. */
function settle({ tasks, lost, resolve }: Pending, outcomes: readonly Outcome<unknown>[]): void {
  const rest = outcomes.values();
  resolve(tasks.map((task) => lost.get(task) ?? rest.next().value ?? unread("there was no answer")));
}

const left = ({ tasks, lost }: Pending): Task[] => tasks.filter((task) => !lost.has(task));

function unread(reason: string): Outcome<unknown> {
  return { status: "unreadable", reason };
}

/**
 * Worker threads and the lots of tasks that wait for them. Whatever becomes of a worker, each task ends: the one that a dead worker
 * was at is given to a new one and then up, those of its lot and those that waited behind it are nobody's fault and go on.
 */
class Pool {
  /** Each with its lots; it works at the first. */
  readonly #workers = new Map<Worker, Pending[]>();
  readonly #waiting: Pending[] = [];
  #stopped = false;
  #deaths = 0;

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.#start();
  }

  run(tasks: readonly Task[], job: Job): Promise<Outcome<unknown>[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ tasks, job, at: 0, deaths: new Map(), lost: new Map(), resolve });
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
      const lots = this.#workers.get(worker) ?? [];
      const [first] = lots;
      if (first === undefined) return;
      if ("begins" in answer) {
        first.at = answer.begins;
        return;
      }
      lots.shift();
      settle(first, "outcomes" in answer ? answer.outcomes : left(first).map(() => faulty(answer.error)));
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
    if (first !== undefined) this.#again(first, reason);
    if (++this.#deaths < HOPELESS) this.#start();
    else if (this.#workers.size === 0) {
      for (const lot of this.#waiting.splice(0)) {
        const lost = left(lot).map(() => unread(`no thread can work here: ${reason}`));
        settle(lot, lost);
      }
    }
    this.#deal();
  }

  /** What a worker died of is tried once more; what is left of its lot is to be done in any case. */
  #again(lot: Pending, reason: string): void {
    const killer = left(lot)[lot.at];
    lot.at = 0;
    if (killer !== undefined) {
      const deaths = (lot.deaths.get(killer) ?? 0) + 1;
      lot.deaths.set(killer, deaths);
      if (deaths >= TRIES) lot.lost.set(killer, unread(`the thread that read it came to an end: ${reason}`));
    }
    if (left(lot).length > 0) this.#waiting.unshift(lot);
    else settle(lot, []);
  }

  /** To those with least to do first. */
  #deal(): void {
    for (let busy = 0; busy < AT_ONCE; busy++) {
      for (const [worker, tasks] of this.#workers) {
        if (tasks.length > busy) continue;
        const next = this.#waiting.shift();
        if (next === undefined) return;
        tasks.push(next);
        worker.postMessage({ tasks: left(next), job: next.job } satisfies Order);
      }
    }
  }
}
