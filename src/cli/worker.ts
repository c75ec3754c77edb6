import { parentPort } from "node:worker_threads";
import { buffersOf, type Job, type Outcome, type Task, work } from "./work";

/** To a worker thread … */
export interface Order {
  task: Task;
  job: Job;
}

/** … and from it: one answer for each order, in their order. */
export type Answer = { outcome: Outcome<unknown> } | { error: string };

let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ task, job }: Order) => {
  // One after the other, so that it is known which one a worker died of.
  last = last.then(async () => {
    try {
      const outcome = await work(task, job);
      parentPort?.postMessage({ outcome } satisfies Answer, buffersOf(outcome));
    } catch (error) {
      parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer);
    }
  });
});
