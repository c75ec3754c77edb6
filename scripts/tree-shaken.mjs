// Bundles `import { extractQuantities } from "gov-work-report"` from dist/ with esbuild and with rollup, minified, into .tmp/size/
// for size-limit: node scripts/tree-shaken.mjs

import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { rollup } from "rollup";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const { sideEffects } = require("../package.json");
const library = `${root}dist/index.js`;
const use = 'import { extractQuantities } from "gov-work-report";\nconsole.log(extractQuantities("增长5%左右"));\n';
const minify = { minify: true, charset: "utf8", format: "esm", target: "es2022", logLevel: "error" };
const out = `${root}.tmp/size`;
await mkdir(out, { recursive: true });

// The library lies in its own folder here, not in node_modules; esbuild finds `sideEffects` in the package.json above dist/.
await build({
  ...minify,
  stdin: { contents: use, resolveDir: root },
  alias: { "gov-work-report": library },
  bundle: true,
  outfile: `${out}/esbuild.js`,
});

// rollup knows neither packages nor `sideEffects` without a plugin: this one says what @rollup/plugin-node-resolve would.
const resolve = {
  name: "resolve",
  resolveId(id) {
    if (id === "use") return id;
    if (id === "gov-work-report") return { id: library, moduleSideEffects: sideEffects };
    if (id === "big.js") return { id: require.resolve("big.js/big.mjs"), moduleSideEffects: true };
    return id.startsWith(".") ? { id: `${root}dist/${id.slice(2)}`, moduleSideEffects: sideEffects } : null;
  },
  load: (id) => (id === "use" ? use : null),
};
const bundle = await rollup({ input: "use", plugins: [resolve] });
const { output } = await bundle.generate({ format: "es" });
const { code } = await transform(output[0].code, minify);
await writeFile(`${out}/rollup.js`, code);
