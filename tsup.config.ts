import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { chronoCore } from "./scripts/build/chrono-core";
import { packedTables } from "./scripts/build/packed-tables";
import { shorterNames } from "./scripts/build/shorter-names";
import { wordsFirst } from "./scripts/build/words-first";

// tsup leaves `dependencies` outside and bundles the `devDependencies` that src/ imports: chrono-node (its engine alone, 2 kB
// of 51) and the command line's reporter. docs/dependencies.md says what goes where and why.

// Not tsup's own clean: the three builds run side by side and would sweep away each other's files.
rmSync("dist", { recursive: true, force: true });

const common: Options = {
  outDir: "dist",
  target: "es2022",
  removeNodeProtocol: false,
  // One build with all entries, so that they share chunks instead of each having its own copy.
  splitting: true,
  esbuildPlugins: [chronoCore, packedTables("traditional")],
  esbuildOptions(options) {
    // Half of the code is Chinese words, which escapes would make twice as long.
    options.charset = "utf8";
  },
};

// tsup's declaration build sets baseUrl, which TypeScript 6 calls deprecated.
const entry = {
  index: "src/index.ts",
  compare: "src/compare.ts",
  html: "src/html.ts",
  markdown: "src/markdown.ts",
  node: "src/node.ts",
  tables: "src/tables.ts",
  unified: "src/unified.ts",
  viewer: "src/viewer.ts",
};
const dts = { compilerOptions: { ignoreDeprecations: "6.0" }, entry };

export default defineConfig([
  {
    ...common,
    entry: {
      ...entry,
      cli: "src/cli/main.ts",
      "cli-worker": "src/cli/worker.ts",
      // Not for import: an entry gets chunks that hold nothing else, and bundlers leave out chunks, but not the tables and
      // regexes inside of one. So `import { extractQuantities }` brings its own part of the library and no more.
      "extract-quantities": "src/recognise/quantity/extract-quantities.ts",
    },
    format: "esm",
    dts,
  },
  {
    ...common,
    entry,
    format: "cjs",
    // ESM only: a require() of them fails on Node 20.
    noExternal: ["htmlparser2", "remark-parse", "unified", "vfile"],
    dts,
  },
  {
    // One file with nothing outside it, for <script type="module"> without a bundler.
    ...common,
    entry: { "gov-work-report.min": "src/index.ts" },
    format: "esm",
    platform: "browser",
    splitting: false,
    minify: true,
    noExternal: [/./],
    // Here size counts; elsewhere the tables stay readable and cost nothing to load.
    esbuildPlugins: [chronoCore, packedTables("traditional", "region-table", "indicators"), wordsFirst],
    plugins: [shorterNames],
  },
]);
