// Checks every regex of src/ for super-linear backtracking: npm run recheck
//
// Literals are read from the syntax tree. What `new RegExp(…)` builds is caught while the library runs over the fixtures. Both go to
// recheck, which searches for an attack from every position of a text. A super-linear one fails, unless scripts/recheck-allowed.json
// says what bounds it; an entry there that nothing needs any more fails, too. --write puts the table into docs/robustness.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { check } from "recheck";
import ts from "typescript";
import { writeBetween } from "./robustness-doc.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const allowed = JSON.parse(readFileSync(new URL("recheck-allowed.json", import.meta.url), "utf8"));

const LAST = `${root}.tmp/recheck.json`;
const { version } = createRequire(import.meta.url)("recheck/package.json");

/** What the fuzzer of recheck draws from: the same answer each time. */
const PARAMETERS = { timeout: 60_000, randomSeed: 7 };

/** @typedef {{ file: string, line: number, source: string, flags: string, built: boolean }} Found */

const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .sort();

/** Every regex literal of a file, and every place that builds one. */
function regexesOf(file) {
  const tree = ts.createSourceFile(file, readFileSync(root + file, "utf8"), ts.ScriptTarget.Latest);
  const literals = [];
  const builders = [];
  const lineOf = (node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const walk = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf("/");
      literals.push({ file, line: lineOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1), built: false });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === "RegExp") {
      const { expression } = node;
      builders.push({ site: `${file}:${lineOf(node)}`, start: expression.getStart(tree), end: expression.getEnd() });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return { literals, builders };
}

/** Bundles the entries with each RegExp constructor replaced by one that notes what it is given, and runs them. */
async function builtRegexes(builders) {
  const noted = new Map();
  globalThis.noteRegExp = (site) =>
    new Proxy(RegExp, {
      construct(target, [pattern, flags = ""]) {
        const source = pattern instanceof RegExp ? pattern.source : String(pattern);
        noted.set(`${site} ${flags} ${source}`, { site, source, flags });
        return new target(pattern, flags);
      },
    });
  const instrument = {
    name: "instrument",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const file = relative(root, path).replaceAll("\\", "/");
        let contents = readFileSync(path, "utf8");
        for (const { site, start, end } of [...(builders.get(file) ?? [])].reverse()) {
          contents = `${contents.slice(0, start)}(globalThis.noteRegExp(${JSON.stringify(site)}))${contents.slice(end)}`;
        }
        return { contents, loader: "ts" };
      });
    },
  };
  mkdirSync(`${root}.tmp`, { recursive: true });
  const outfile = `${root}.tmp/recheck-bundle.mjs`;
  await build({
    stdin: {
      contents: `
        // Every file that builds one, whether or not an entry reaches it.
        ${[...builders.keys()].map((file) => `import ${JSON.stringify(`./${file}`)};`).join("\n")}
        export { parseReport } from "./src/html";
        export { renderViewer } from "./src/viewer";`,
      resolveDir: root,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
    treeShaking: false,
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins: [instrument],
    outfile,
  });
  const { parseReport, renderViewer } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  for (const folder of readdirSync(`${root}fixtures`, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const text = readFileSync(`${root}fixtures/${folder.name}/report.txt`, "utf8");
    for (const input of [text, `<html><body><script>0</script><p>${text}</p></body></html>`]) renderViewer(parseReport(input), input);
  }
  return [...noted.values()];
}

/** @returns {Promise<Found[]>} Every regex of src/, equal ones of one file once. */
export async function findRegexes() {
  const literals = [];
  const builders = new Map();
  for (const file of files) {
    const found = regexesOf(file);
    literals.push(...found.literals);
    if (found.builders.length > 0) builders.set(file, found.builders);
  }
  const built = await builtRegexes(builders);
  const missed = [...builders.values()].flat().filter(({ site }) => !built.some((one) => one.site === site));
  if (missed.length > 0) throw new Error(`Never built while the fixtures were read: ${missed.map(({ site }) => site).join(", ")}`);
  const all = [
    ...literals,
    ...built.map(({ site, source, flags }) => {
      const [file, line] = site.split(":");
      return { file, line: Number(line), source, flags, built: true };
    }),
  ];
  return [...new Map(all.map((one) => [`${one.file} ${one.flags} ${one.source}`, one])).values()];
}

const shown = (source, most = 100) => (source.length > most ? `${source.slice(0, most - 1)}…` : source);

/** A regex as code in a table's cell. */
const inCell = (source) => `\`${shown(source, 48).replaceAll("|", "\\|").replaceAll("`", "'")}\``;

function writeTable(total, counts, report) {
  const bad = report.filter(({ complexity }) => !HARMLESS.has(complexity));
  const entryOf = ({ file, source }) => allowed.find((one) => one.file === file && source.startsWith(one.begins));
  writeBetween("recheck", [
    `Of ${total} regexes recheck ${version} calls ${counts.get("safe") ?? 0} safe and ${counts.get("linear") ?? 0} linear. The others are never given what its attack needs:`,
    "",
    "| regex | in | recheck | bounded, because |",
    "|---|---|---|---|",
    ...bad.map(
      (one) =>
        `| ${inCell(one.source)} | ${one.file.replace("src/", "")} | ${one.complexity} | ${entryOf(one)?.bound ?? "NOT EXPLAINED"} |`,
    ),
  ]);
}

const HARMLESS = new Set(["safe", "linear"]);

async function judge(source, flags) {
  const { status, complexity, attack, error } = await check(source, flags, PARAMETERS);
  const kind = status === "safe" ? complexity.type : (complexity?.summary ?? `unknown (${error?.kind})`);
  return { version, complexity: kind, attack: attack?.pattern ?? null };
}

/** What the last run here said, by the same recheck: most regexes do not change from one run to the next. */
function lastRun() {
  if (!existsSync(LAST)) return new Map();
  const rows = JSON.parse(readFileSync(LAST, "utf8")).filter((row) => row.version === version);
  return new Map(rows.map(({ flags, source, complexity, attack }) => [`${flags} ${source}`, { version, complexity, attack }]));
}

async function main() {
  const known = lastRun();
  const regexes = await findRegexes();
  const counts = new Map();
  const failures = [];
  const used = new Set();
  const report = [];
  for (const { file, line, source, flags, built } of regexes) {
    // The d flag changes what a match tells, not how it is found; recheck does not know it.
    const checked = known.get(`${flags} ${source}`) ?? (await judge(source, flags.replace("d", "")));
    const { complexity: kind, attack } = checked;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    report.push({ file, line, source, flags, built, ...checked });
    if (HARMLESS.has(kind)) continue;
    const entry = allowed.find((one) => one.file === file && source.startsWith(one.begins));
    if (entry !== undefined) used.add(entry);
    const head = `${file}:${line} ${kind} /${shown(source)}/${flags}`;
    if (entry === undefined) failures.push(`${head}\n    attack: ${attack ?? "none"}`);
    else console.log(`bounded: ${head}\n    ${entry.bound}`);
  }
  for (const entry of allowed) {
    if (!used.has(entry)) failures.push(`scripts/recheck-allowed.json: nothing needs ${entry.file} /${entry.begins}…/`);
  }
  if (process.argv.includes("--write")) writeTable(regexes.length, counts, report);
  writeFileSync(LAST, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${regexes.length} regexes: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(", ")}`);
  if (failures.length > 0) {
    console.error(`\n${failures.length} of them super-linear or undecided, and not explained:\n${failures.join("\n")}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
