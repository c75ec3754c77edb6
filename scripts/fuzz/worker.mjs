// One worker of the fuzz: takes a block of inputs after the other until all are given out or the time is over.
import { parentPort, workerData } from "node:worker_threads";
import { checkerOf } from "./check.mjs";
import { EPOCH, inputsOf } from "./inputs.mjs";

const { bundle, folder, seed, inputs, until, given } = workerData;
const next = new Int32Array(given);
const tell = (failure) => parentPort.postMessage({ failure });

const library = await import(bundle);
const check = checkerOf({ library, inputOf: inputsOf(library, seed), seed, folder, tell });

/** Inputs are counted out a few hundred at a time. */
const STEP = 200;
const isOver = () => Date.now() >= until;
while (!isOver()) {
  const block = Atomics.add(next, 0, 1) * EPOCH;
  if (block >= inputs) break;
  const end = Math.min(block + EPOCH, inputs);
  for (let index = block; index < end && !isOver(); ) {
    let [done, size] = [0, 0];
    for (; done < STEP && index < end && !isOver(); done++) size += check(index++);
    parentPort.postMessage({ done, size });
  }
}
