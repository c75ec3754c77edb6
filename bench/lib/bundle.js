import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** src/index.ts with all that it needs in one file, names as written, so that a profile can be read. */
export const bundle = new URL("../../.tmp/bench/index.js", import.meta.url);

export async function makeBundle() {
  mkdirSync(new URL("./", bundle), { recursive: true });
  await build({ entryPoints: [`${root}src/index.ts`], outfile: fileURLToPath(bundle), bundle: true, format: "esm", logLevel: "error" });
}
