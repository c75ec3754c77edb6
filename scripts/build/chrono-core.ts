import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const locale = dirname(fileURLToPath(import.meta.resolve("chrono-node/zh/hans")));
const core = join(locale, "../../../chrono.js");

/**
 * What the engine never comes to as src/recognise/period/chrono-adapter.ts runs it, and what stands there instead: the English
 * configuration is for whoever brings no parsers of his own, time zones for a reference that is no Date, durations for relative
 * dates. Whoever comes there all the same is told.
 */
const unused: Record<string, string> = {
  "locales/en/configuration": "export default class {}",
  timezone: failing("toTimezoneOffset"),
  "calculation/duration": `${failing("addDuration")} export const EmptyDuration = {};`,
  "utils/dates": failing("assignSimilarDate", "assignSimilarTime", "implySimilarTime"),
};

function failing(...names: readonly string[]): string {
  return `function missing() { throw new Error("chrono-node is built in without time zones and durations"); } export { ${names
    .map((name) => `missing as ${name}`)
    .join(", ")} };`;
}

/** chrono-node without its locales, which its package gives out only together with the engine. */
export const chronoCore: Plugin = {
  name: "chrono-core",
  setup(build) {
    build.onResolve({ filter: /^chrono-node\/zh\/hans$/ }, () => ({ path: core, sideEffects: false }));
    for (const [file, contents] of Object.entries(unused)) {
      const path = ["chrono-node", "dist", "esm", ...file.split("/")].join("[/\\\\]");
      build.onLoad({ filter: new RegExp(`[/\\\\]${path}\\.js$`) }, () => ({ contents }));
    }
  },
};
