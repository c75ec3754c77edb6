import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { PACKED_TEXTS } from "./packed-tables";

const vocabulary = readdirSync(new URL("../../src/vocabulary", import.meta.url))
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => `./vocabulary/${file.replace(/\.ts$/, "")}`);

/**
 * Puts the packed tables and the words in front of all code. gzip sees no further back than 32 kB and makes its codes for a
 * stretch at a time: words among words and code among code are smaller than both in turns, as imports would have them.
 */
export const wordsFirst: Plugin = {
  name: "words-first",
  setup(build) {
    const imports = [PACKED_TEXTS, ...vocabulary].map((name, index) => `import * as words${index} from "${name}";`);
    // What of them nobody uses is left out all the same.
    build.onLoad({ filter: /[/\\]src[/\\]index\.ts$/ }, async ({ path }) => ({
      contents: `${imports.join("\n")}\n${await readFile(path, "utf8")}`,
      loader: "ts",
    }));
  },
};
