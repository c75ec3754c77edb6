import { median, quantile } from "./stats.js";

/**
 * Milliseconds of each task, measured in turns, so that a slow moment of the machine hits all of them. A turn is a block of runs: one run
 * each would charge one task with the garbage and the cold caches that the other leaves behind.
 *
 * @param {Record<string, () => unknown>} tasks
 * @param {{rounds: number, block: number, warmUp: number}} how `warmUp` rounds are run first and not counted.
 * @returns {Record<string, {median: number, min: number, p90: number, blocks: number[]}>} `blocks`: the median of each block.
 */
export function inTurns(tasks, { rounds, block, warmUp }) {
  const names = Object.keys(tasks);
  const blocks = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const times = timesOf(tasks[name], block);
      if (round >= 0) blocks[name].push(times);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const all = blocks[name].flat();
      return [name, { median: median(all), min: Math.min(...all), p90: quantile(all, 0.9), blocks: blocks[name].map(median) }];
    }),
  );
}

function timesOf(task, block) {
  const times = [];
  for (let run = 0; run < block; run++) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
  }
  return times;
}

/** Ratios of two tasks, block against the block beside it: their quartiles tell how far one run's ratio can be trusted. */
export function spread(one, other) {
  const ratios = one.blocks.map((ms, i) => ms / other.blocks[i]);
  return [quantile(ratios, 0.25), quantile(ratios, 0.75)];
}
