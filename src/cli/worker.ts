import { type Job, type Outcome, type Task, work } from "./work";

/** What a worker thread runs. */
export default function run({ task, job }: { task: Task; job: Job }): Promise<Outcome<unknown>> {
  return work(task, job);
}
