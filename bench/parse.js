// npm run bench: how long a report takes, next to remark-parse on the same text, and which room of src/ the time is spent in.
// Times differ from machine to machine; the ratio of two times of one run does not. Prints only.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import remarkParse from "remark-parse";
import { unified } from "unified";

const WARM_UP = 40;
const ROUNDS = 60;
const PROFILED = 200;

const root = new URL("../", import.meta.url);
const bundle = new URL(".tmp/bench/index.js", root);
mkdirSync(new URL("./", bundle), { recursive: true });
await build({ entryPoints: [new URL("src/index.ts", root).pathname], outfile: bundle.pathname, bundle: true, format: "esm" });
const { parseReport } = await import(pathToFileURL(bundle.pathname).href);
const markdown = unified().use(remarkParse).freeze();

const documents = [longest(reports("fixtures/", /report\.txt$/)), ...reports("../shared/corpus/forum/", /\.txt$/)].filter(Boolean);
if (documents.length === 0) throw new Error("No report to measure: fixtures/ is empty");

print([
  ["document", "characters", "parseReport", "remark-parse", "ratio"],
  ...documents.map(({ name, text }) => {
    const [ours, theirs] = medians([() => parseReport(text), () => markdown.parse(text)]);
    return [name, text.length.toLocaleString("en"), `${ours.toFixed(2)} ms`, `${theirs.toFixed(2)} ms`, (ours / theirs).toFixed(2)];
  }),
]);

const subject = longest(documents);
console.log(`\nWhere the time goes (${subject.name}):`);
print([["room", "share", "time"], ...(await shares(() => parseReport(subject.text)))]);

/** Texts of a folder and the folders in it, without indents, which remark-parse would take for code. */
function reports(folder, pattern) {
  const url = new URL(folder, root);
  if (!existsSync(url)) return [];
  return readdirSync(url, { recursive: true })
    .filter((name) => pattern.test(name))
    .map((name) => ({ name: folder + name, text: readFileSync(new URL(name, url), "utf8").replace(/^[ \t\u3000]+/gm, "") }));
}

function longest(list) {
  return list.reduce((best, next) => (best === undefined || next.text.length > best.text.length ? next : best), undefined);
}

/** Median milliseconds of each task, measured in turns, so that a slow moment of the machine hits all of them. */
function medians(tasks) {
  const times = tasks.map(() => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    tasks.forEach((task, i) => {
      const start = performance.now();
      task();
      if (round >= WARM_UP) times[i].push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
}

/** The share of each folder of src/ and of each package: samples of the profiler by the file that their line comes from. */
async function shares(task) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 100 });
  await session.post("Profiler.start");
  const start = performance.now();
  for (let i = 0; i < PROFILED; i++) task();
  const each = (performance.now() - start) / PROFILED;
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();

  const rooms = roomsByLine(readFileSync(bundle, "utf8"));
  const counts = new Map();
  for (const { callFrame, hitCount } of profile.nodes) {
    const room =
      callFrame.url === bundle.href ? rooms[callFrame.lineNumber] : callFrame.functionName === "(garbage collector)" ? "garbage" : null;
    if (room) counts.set(room, (counts.get(room) ?? 0) + hitCount);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .filter(([, count]) => count / total >= 0.005)
    .map(([room, count]) => [room, `${((100 * count) / total).toFixed(0)} %`, `${((each * count) / total).toFixed(2)} ms`]);
}

/** esbuild writes the file's name above what comes from it: "// src/read/page.ts". */
function roomsByLine(code) {
  let room = "";
  return code.split("\n").map((line) => {
    const [, origin, path] = /^\/\/ (src|node_modules)\/(\S+)$/.exec(line) ?? [];
    if (path !== undefined) {
      const folders = path.replace(/\.ts$/, "").split("/");
      room = folders.slice(0, origin === "src" && folders[0] === "recognise" ? 2 : 1).join("/");
    }
    return room;
  });
}

function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
}
