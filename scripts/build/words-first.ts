import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { PACKED_TEXTS } from "./packed-tables";

/** A module of words, with the pairs of Chinese characters in it. */
interface Words {
  name: string;
  pairs: ReadonlySet<string>;
}

/**
 * Puts the packed tables and the words in front of all code. gzip sees no further back than 32 kB and makes its codes for a
 * stretch at a time: words among words and code among code are smaller than both in turns, as imports would have them, and
 * words beside their like are smaller than in the order of the alphabet.
 */
export const wordsFirst: Plugin = {
  name: "words-first",
  setup(build) {
    const names = [PACKED_TEXTS, ...kinByKin(vocabulary()).map(({ name }) => `./vocabulary/${name}`)];
    const imports = names.map((name, index) => `import * as words${index} from "${name}";`);
    // What of them nobody uses is left out all the same.
    build.onLoad({ filter: /[/\\]src[/\\]index\.ts$/ }, async ({ path }) => ({
      contents: `${imports.join("\n")}\n${await readFile(path, "utf8")}`,
      loader: "ts",
    }));
  },
};

function vocabulary(): Words[] {
  const folder = new URL("../../src/vocabulary/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(file, folder), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    // One character on, so that 高新技术 has all three of its pairs.
    const pairs = text.matchAll(/(?=([\u4e00-\u9fff]{2}))/g);
    return { name: file.replace(/\.ts$/, ""), pairs: new Set(Array.from(pairs, (pair) => pair[1] as string)) };
  });
}

/** From the units on, each module behind the one that it shares the most pairs with, of all pairs that either has. */
function kinByKin(modules: readonly Words[]): Words[] {
  const left = new Set(modules);
  const chain: Words[] = [];
  let next = modules.find(({ name }) => name === "units");
  while (next !== undefined) {
    const last = next;
    chain.push(last);
    left.delete(last);
    next = undefined;
    for (const one of left) if (next === undefined || kinship(last, one) > kinship(last, next)) next = one;
  }
  return chain;
}

function kinship(one: Words, other: Words): number {
  let shared = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair)) shared++;
  return shared / (one.pairs.size + other.pairs.size || 1);
}
