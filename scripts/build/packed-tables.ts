import type { Plugin } from "esbuild";
import { indicators } from "../../src/vocabulary/indicators";
import { packIndicators } from "../../src/vocabulary/packed/indicators";
import { packPairs } from "../../src/vocabulary/packed/pairs";
import { packRegions } from "../../src/vocabulary/packed/regions";
import { regionTable } from "../../src/vocabulary/region-table";
import { traditional } from "../../src/vocabulary/traditional";

export const PACKED_TEXTS = "packed-texts";

interface Packed {
  /** The export that stands in src/vocabulary, and what makes it from the texts. */
  name: string;
  unpack: string;
  from: string;
  texts: readonly string[];
}

const packed = {
  traditional: (): Packed => ({ name: "traditional", unpack: "unpackPairs", from: "pairs", texts: [packPairs(traditional)] }),
  "region-table": (): Packed => ({ name: "regionTable", unpack: "unpackRegions", from: "regions", texts: [packRegions(regionTable)] }),
  indicators: (): Packed => ({
    name: "indicators",
    unpack: "unpackIndicators",
    from: "indicators",
    texts: packIndicators(indicators),
  }),
};

export type Table = keyof typeof packed;

/**
 * Writes the named tables of src/vocabulary packed: their modules export the same, unpacked when they are loaded. The texts stand
 * in a module of their own, PACKED_TEXTS, so that they lie side by side.
 */
export function packedTables(...tables: readonly Table[]): Plugin {
  return {
    name: "packed-tables",
    setup(build) {
      const parts = tables.map((table) => ({ table, ...packed[table]() }));
      build.onResolve({ filter: new RegExp(`^${PACKED_TEXTS}$`) }, ({ path }) => ({ path, namespace: path, sideEffects: false }));
      build.onLoad({ filter: /./, namespace: PACKED_TEXTS }, () => ({
        contents: parts
          .flatMap(({ name, texts }) => texts.map((text, index) => `export const ${name}${index} = ${JSON.stringify(text)};`))
          .join("\n"),
      }));
      for (const { table, name, unpack, from, texts } of parts) {
        const names = texts.map((_, index) => `${name}${index}`).join(", ");
        const contents = `import { ${names} } from "${PACKED_TEXTS}";
import { ${unpack} } from "./packed/${from}";
export const ${name} = /* @__PURE__ */ ${unpack}(${names});`;
        build.onLoad({ filter: new RegExp(`[/\\\\]src[/\\\\]vocabulary[/\\\\]${table}\\.ts$`) }, () => ({ contents, loader: "ts" }));
      }
    },
  };
}
