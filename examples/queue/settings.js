// What producer and workers must agree on. Times can be set from outside: the test wants a dead worker's job back in seconds.
import { hostname } from "node:os";

export const QUEUE = "gov-work-reports";

/** Jobs are tried so often when they fail: a file server that is away for a moment, a full disk. */
export const job = { attempts: 3, backoff: { type: "exponential", delay: 1000 } };

export function connection() {
  const url = process.env.REDIS_URL;
  if (!url) throw new Error("REDIS_URL is not set, such as redis://127.0.0.1:6379: node redis.js starts a server and prints its address");
  // Null: a command waits until Redis is back. Workers must have it, they wait for jobs in a command that blocks.
  return { url, maxRetriesPerRequest: null };
}

export function workerOptions() {
  const lockDuration = milliseconds("QUEUE_LOCK_MS", 30_000);
  return {
    connection: connection(),
    name: `${hostname()}-${process.pid}`,
    // A worker renews the lock of its job at half of this time. One that is dead, or too busy to, loses the job when it is over.
    lockDuration,
    stalledInterval: milliseconds("QUEUE_STALLED_MS", lockDuration),
    // BullMQ gives a job up that lost its second worker. Machines that are switched off are no fault of the job.
    maxStalledCount: 10,
  };
}

function milliseconds(name, otherwise) {
  const value = Number(process.env[name] ?? otherwise);
  if (!Number.isInteger(value) || value <= 0) throw new RangeError(`${name} is to be a number of milliseconds, not ${process.env[name]}`);
  return value;
}
