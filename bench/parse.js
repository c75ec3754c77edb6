// npm run bench: how long a report takes, next to remark-parse on the same text, and which room of src/ the time is spent in.
// Times differ from machine to machine; the ratio of two times of one run does not. Prints only.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import remarkParse from "remark-parse";
import { unified } from "unified";

const WARM_UP = 40;
const ROUNDS = 240;
/** Runs of one task on end. */
const BLOCK = 20;
const PROFILED = 200;

const root = new URL("../", import.meta.url);
const bundle = new URL(".tmp/bench/index.js", root);
mkdirSync(new URL("./", bundle), { recursive: true });
await build({ entryPoints: [new URL("src/index.ts", root).pathname], outfile: bundle.pathname, bundle: true, format: "esm" });

const documents = [longest(reports("fixtures/", /report\.txt$/)), ...reports("../shared/corpus/forum/", /\.txt$/)].filter(Boolean);
if (documents.length === 0) throw new Error("No report to measure: fixtures/ is empty");

const [imported, { parseReport }] = await timed(() => import(pathToFileURL(bundle.pathname).href));
const [first] = await timed(() => parseReport(documents[0].text));
console.log(`Cold: import ${imported.toFixed(0)} ms, first report ${first.toFixed(0)} ms. Warm, medians of ${ROUNDS}:\n`);
const markdown = unified().use(remarkParse).freeze();

print([
  ["document", "characters", "parseReport", "remark-parse", "ratio"],
  ...documents.map(({ name, text }) => {
    const [ours, theirs] = medians([() => parseReport(text), () => markdown.parse(text)]);
    return [name, text.length.toLocaleString("en"), `${ours.toFixed(2)} ms`, `${theirs.toFixed(2)} ms`, (ours / theirs).toFixed(2)];
  }),
]);

const subject = longest(documents);
console.log(`\nWhere the time goes (${subject.name}):`);
const spent = await shares(() => parseReport(subject.text));
print([["room", "share", "time"], ...spent.rooms]);
console.log();
print([["function", "share", "time"], ...spent.functions]);

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

async function timed(task) {
  const start = performance.now();
  const result = await task();
  return [performance.now() - start, result];
}

/**
 * Median milliseconds of each task, measured in turns, so that a slow moment of the machine hits all of them. A turn is a block of runs:
 * one run each would charge one task with the garbage and the cold caches that the other leaves behind.
 */
function medians(tasks) {
  const times = tasks.map(() => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round += BLOCK) {
    tasks.forEach((task, i) => {
      for (let run = 0; run < BLOCK; run++) {
        const start = performance.now();
        task();
        if (round >= WARM_UP) times[i].push(performance.now() - start);
      }
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
}

/** Shares of the folders of src/ and of the functions in them: samples of the profiler by the file that their line comes from. */
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

  const roomAt = roomsByLine(readFileSync(bundle, "utf8"));
  const rooms = new Map();
  const functions = new Map();
  let total = 0;
  for (const { callFrame, hitCount } of profile.nodes) {
    const collected = callFrame.functionName === "(garbage collector)";
    const room = callFrame.url === bundle.href ? roomAt[callFrame.lineNumber] : collected ? "garbage" : null;
    if (!room) continue;
    total += hitCount;
    rooms.set(room, (rooms.get(room) ?? 0) + hitCount);
    if (!collected) {
      const name = `${room} ${callFrame.functionName || "(nameless)"}`;
      functions.set(name, (functions.get(name) ?? 0) + hitCount);
    }
  }
  const ranked = (counts, most) =>
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .filter(([, count]) => count / total >= 0.005)
      .map(([name, count]) => [name, `${((100 * count) / total).toFixed(0)} %`, `${((each * count) / total).toFixed(2)} ms`]);
  return { rooms: ranked(rooms, Infinity), functions: ranked(functions, 15) };
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
