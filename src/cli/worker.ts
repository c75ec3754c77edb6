import { parentPort } from "node:worker_threads";
import { buffersOf, type Job, type Outcome, type Task, workAll } from "./work";

/** To a worker thread … */
export interface Order {
  tasks: Task[];
  job: Job;
}

/** … and from it, for each order in their order: which task it begins with now, and in the end what came of all. */
export type Answer = { begins: number } | { outcomes: Outcome<unknown>[] } | { error: string };

function answer(content: Answer, transfer?: ArrayBuffer[]): void {
  parentPort?.postMessage(content, transfer);
}

let last: Promise<void> = Promise.resolve();

parentPort?.on("message", ({ tasks, job }: Order) => {
  // One after the other, so that it is known which one a worker died of.
  last = last.then(async () => {
    try {
      const begin = (begins: number): void => {
        if (begins > 0) answer({ begins });
      };
      const outcomes = await workAll(tasks, job, { packs: true, begin });
      answer({ outcomes }, outcomes.flatMap(buffersOf));
    } catch (error) {
      answer({ error: error instanceof Error ? error.message : String(error) });
    }
  });
});
