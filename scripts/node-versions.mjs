// Runs what users get, the packed tarball, under several versions of Node: every entry imported and required, the types of what they
// export, and the command. npm run build && npm run check:nodes [-- 20 22 24]
// Other versions come from the npm package `node`, through npx; the lock file does not get it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const versions = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24"];
const { exports, bin, name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const project = mkdtempSync(join(tmpdir(), "gov-work-report-nodes-"));
const run = (program, args, cwd = project) => execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const subpaths = Object.keys(exports).map((path) => name + path.slice(1));
const modules = subpaths.filter((path) => !path.endsWith(".json"));
const documents = subpaths.filter((path) => path.endsWith(".json"));

const SMOKE = `
const count = (module) => Object.keys(module).length;
const text = fs.readFileSync("report.txt", "utf8");
function smoke(all) {
  const { parseReport, extractQuantities, decode } = all["${name}"];
  const report = parseReport(text);
  const { toTables, tableSchemas, toCsv } = all["${name}/tables"];
  const { targets } = toTables({ report, text });
  assert.equal(report.schema, "gov-work-report/1");
  assert.equal(report.targets.length, 14);
  assert.equal(toCsv(tableSchemas.targets, targets).trim().split("\\r\\n").length, 15);
  assert.equal(extractQuantities("增长5%左右")[0].comparator, "approx");
  assert.equal(decode(Uint8Array.of(0xb9, 0xa4, 0xd7, 0xf7)).text, "工作");
  assert.match(all["${name}/viewer"].renderViewer(report, text), /^<!doctype html>/);
  assert.equal(all["${name}/compare"].trackSeries([report]).length > 0, true);
  assert.equal(all["${name}/html"].parseReport("<h1>2024年政府工作报告</h1>", { format: "html" }).meta.year, 2024);
  assert.equal(all["${name}/markdown"].parseReport("# 2024年政府工作报告", { format: "markdown" }).meta.year, 2024);
  return all["${name}/node"].readReport("report.txt").then((read) => assert.deepEqual(read, report));
}
`;

try {
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], root));
  write("package.json", '{ "private": true }');
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${filename}`]);
  write("report.txt", readFileSync(join(root, "fixtures/lanxi-2024/report.txt"), "utf8"));
  write("other.txt", readFileSync(join(root, "fixtures/lanxi-2025/report.txt"), "utf8"));
  write(
    "smoke.mjs",
    `import assert from "node:assert/strict";\nimport fs from "node:fs";\nimport { createRequire } from "node:module";\n${SMOKE}
const all = {};
for (const path of ${JSON.stringify(modules)}) all[path] = await import(path);
for (const path of ${JSON.stringify(documents)}) {
  const { default: imported } = await import(path, { with: { type: "json" } });
  assert.deepEqual(imported, createRequire(import.meta.url)(path));
}
await smoke(all);
console.log(Object.values(all).map(count).join(" "));`,
  );
  write(
    "smoke.cjs",
    `const assert = require("node:assert/strict");\nconst fs = require("node:fs");\n${SMOKE}
const all = Object.fromEntries(${JSON.stringify(modules)}.map((path) => [path, require(path)]));
for (const path of ${JSON.stringify(documents)}) assert.equal(typeof require(path), "object");
smoke(all).then(() => console.log(Object.values(all).map(count).join(" ")));`,
  );
  for (const version of versions) check(version);
} finally {
  rmSync(project, { recursive: true });
}

function check(version) {
  const node = run("npx", ["-y", "-p", `node@${version}`, "node", "-p", "process.execPath"]).trim();
  const exact = run(node, ["--version"]).trim();
  const command = join(project, "node_modules", name, bin[name]);
  const steps = {
    import: () => run(node, ["smoke.mjs"]),
    require: () => run(node, ["smoke.cjs"]),
    command: () => JSON.parse(run(node, [command, "parse", "-q", "report.txt"])).targets.length === 14 || fail("targets are missing"),
    threads: () => run(node, [command, "parse", "-q", "report.txt", "other.txt", "--jobs", "2", "-o", "json/"]),
  };
  for (const [step, go] of Object.entries(steps)) {
    try {
      go();
    } catch (error) {
      console.error(`${exact} ${step}: ${error.stderr || error.message}`);
      process.exitCode = 1;
      return;
    }
  }
  console.log(`${exact} ${Object.keys(steps).join(", ")}: ${modules.length} entries, ${documents.length} JSON files`);
}

function fail(message) {
  throw new Error(message);
}

function write(file, content) {
  writeFileSync(join(project, file), content);
}
