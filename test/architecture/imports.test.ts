import { describe, expect, test } from "vitest";
import { dependencies } from "../../package.json";

const LIBRARY = ["big.js", "unified", "vfile"];
const BUNDLED = ["@noble", "chrono-node", "htmlparser2", "hyparquet-writer", "remark-parse"];
const TYPES_ONLY = ["mdast"];
const NODE = ["cli", "files", "node"];

// The river of parse-report.ts: water never flows back, and no bend reaches into another.
const STAGES = ["read", "outline", "recognise", "assemble"];
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  vocabulary: ["model"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ["model", "vocabulary"]])),
  compare: ["model", "vocabulary"],
  export: ["model", "vocabulary"],
  "parse-report": ["model", "vocabulary", ...STAGES],
  explain: ["model", "vocabulary", ...STAGES, "parse-report"],
  index: ["model", "vocabulary", ...STAGES, "compare", "explain", "export", "parse-report"],
  unified: ["model", "parse-report"],
  html: ["model", "read", "parse-report"],
  markdown: ["model", "read", "parse-report"],
  tables: ["model", "export"],
  files: ["export"],
  viewer: ["model", "export"],
  node: ["model", "read", "parse-report", "html", "markdown", "files"],
  cli: ["model", "read", "compare", "export", "files", "index", "html", "markdown", "node", "unified"],
};

const sources = Object.entries(import.meta.glob<string>("../../src/**/*.ts", { query: "?raw", import: "default", eager: true })).map(
  ([path, text]) => ({ path: path.replace("../../src/", ""), text }),
);

const IMPORT = /^(?:import|export) [^;"]*\bfrom "([^"]+)";|^import "([^"]+)";|\bimport\("([^"]+)"\)/gm;

const imports = sources.flatMap(({ path, text }) =>
  [...text.matchAll(IMPORT)].map((match) => ({
    path,
    typesOnly: /^(?:import|export) type\b/.test(match[0]),
    from: match[1] ?? match[2] ?? match[3] ?? "",
  })),
);
const inside = imports
  .filter(({ from }) => from.startsWith(".") && !from.endsWith("/package.json"))
  .map(({ path, typesOnly, from }) => ({ path, typesOnly, target: resolve(path, from) }));
const packages = imports.filter(({ from }) => !from.startsWith("."));

describe("imports", () => {
  test("are found", () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(inside).toContainEqual({ path: "index.ts", typesOnly: false, target: "parse-report.ts" });
  });

  test("name a file that is there", () => {
    const known = new Set(sources.map(({ path }) => path));
    expect(inside.filter(({ target }) => !known.has(target))).toEqual([]);
  });

  test("every room has its rule", () => {
    expect(sources.map(({ path }) => room(path)).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  test("follow the river", () => {
    const against = inside.filter(({ path, target }) => {
      const [from, to] = [room(path), room(target)];
      return from !== to && !MAY_IMPORT[from]?.includes(to);
    });
    expect(against).toEqual([]);
  });

  test("go round in no circle", () => {
    expect(circles()).toEqual([]);
  });

  test("of Node's modules stand in the command line and the entry for Node", () => {
    expect(packages.filter(({ path, from }) => from.startsWith("node:") && !NODE.includes(room(path)))).toEqual([]);
  });

  test("of packages are few", () => {
    const known = [...LIBRARY, ...BUNDLED, ...TYPES_ONLY];
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(LIBRARY));
    const unknown = packages.filter(({ path, from }) => !NODE.includes(room(path)) && !known.includes(from.split("/")[0] ?? ""));
    expect(unknown).toEqual([]);
  });

  test("of chrono-node stand in one adapter", () => {
    expect(new Set(packages.filter(({ from }) => from.startsWith("chrono-node")).map(({ path }) => path)).size).toBeLessThanOrEqual(1);
  });
});

function room(path: string): string {
  return (path.split("/")[0] ?? "").replace(/\.ts$/, "");
}

function resolve(path: string, from: string): string {
  const parts = path.split("/").slice(0, -1);
  for (const step of from.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  const joined = parts.join("/");
  return /\.(?:ts|json)$/.test(joined) ? joined : `${joined}.ts`;
}

function circles(): string[] {
  const edges = new Map<string, string[]>();
  for (const { path, target } of inside.filter(({ typesOnly }) => !typesOnly)) edges.set(path, [...(edges.get(path) ?? []), target]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    else if (!done.has(path)) {
      for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const { path } of sources) walk(path, []);
  return found;
}
