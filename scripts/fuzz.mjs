// Feeds the parser broken reports until something breaks: npm run fuzz -- [--minutes 10] [--inputs 1000000] [--seed 1] [--only 4711] [--write]
//
// An input is made from its number and the seed alone, so that --only makes it again. A failure is a throw, a broken law of
// test/support/laws.ts (a span outside the text or with other words than it says, something JSON would lose …), a generated report that is
// not given back, tables or a page that cannot be made of it, a result that depends on what was read before, or a parse that takes a hundred times as long as others of its size.
// Each kind of failure is made smaller and written to .tmp/fuzz/; the exit code is 1 when there was one. --write puts the run into
// docs/robustness.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { writeBetween } from "./robustness-doc.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}.tmp/fuzz`;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    inputs: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const number = (name) => {
  const given = Number(values[name]);
  if (values[name]?.trim() === "" || !Number.isFinite(given) || given < 0)
    throw new TypeError(`--${name} is a number, not ${values[name]}`);
  return given;
};
const [minutes, inputs, seed] = [number("minutes"), number("inputs"), number("seed")];
const only = values.only === undefined ? null : number("only");

const library = await bundled();
const { broken, damaged, damagedBytes, decode, editKinds, fc, flatReports, html, markdown, parseReport, read, reports, scraps } = library;

async function bundled() {
  mkdirSync(folder, { recursive: true });
  const outfile = `${root}.tmp/fuzz-bundle.mjs`;
  const entry = `
    import * as fc from "fast-check";
    export { fc };
    export { decode, parseReport } from "./src/index";
    export { html } from "./src/html";
    export { markdown } from "./src/markdown";
    export { toTables } from "./src/tables";
    export { renderViewer } from "./src/viewer";
    export { broken } from "./test/support/laws";
    export { damaged, damagedBytes, editKinds, scraps } from "./test/support/generator/damage";
    export { flatReports, read, reports } from "./test/support/generator/report";`;
  await build({ stdin: { contents: entry, resolveDir: root }, bundle: true, format: "esm", platform: "node", logLevel: "error", outfile });
  return import(pathToFileURL(outfile).href);
}

/** Numbers below 1 from a seed (mulberry32), and what is drawn with them. */
function randomFrom(start) {
  let state = start >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(share() * limit);
  return { share, below, one: (list) => list[below(list.length)] };
}

/** Words of the genre, strung together without sense. */
const words = (
  "地区生产总值 固定资产投资 城镇调查失业率 城乡居民人均可支配收入 粮食产量 “三公”经费 项目 企业 幼儿园 增长 下降 提高 达到 控制在 突破 由 提高到 分别 均 其中 " +
  "力争 确保 新建 新增 改造 不低于 超过 约 近 5 6.5 0.8 1.2万 37亿 三百 百分之五 三分之一 两成 十几 ５ % 个百分点 亿元 万元 元/吨 公里 亩 家 个 所 人次 万千瓦时 微克/立方米 " +
  "以上 以内 左右 以下 — 至 - ～ 、 ， ； 。 ： （ ） “ ” \n 一、 （一） 1. ① —— 2031年 2030年 “十五五”期间 到2035年 1至3月 第3次 与经济增长同步 保持正增长 完成上级下达任务 " +
  "主要预期目标是： 今年办好三件民生实事： 一是 二是 三是 名词解释\n 是指 （责任单位：市教育局） 牵头单位： 各位代表： 2030年工作回顾\n 2031年工作安排\n 政府工作报告\n"
).split(" ");

const fixtures = readdirSync(`${root}fixtures`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readFileSync(`${root}fixtures/${entry.name}/report.txt`, "utf8"));

/** A fresh set of generated reports for every so many inputs. */
const EPOCH = 5000;
const POOL = 250;
const pool = { epoch: -1, reports: [] };

function poolOf(epoch) {
  if (pool.epoch !== epoch) {
    pool.epoch = epoch;
    const start = (seed * 100_003 + epoch) | 0;
    pool.reports = [...fc.sample(reports, { numRuns: POOL, seed: start }), ...fc.sample(flatReports, { numRuns: 2, seed: start })];
  }
  return pool.reports;
}

function editsBy(random, most) {
  return Array.from({ length: 1 + random.below(most) }, () => ({
    kind: random.one(editKinds),
    at: random.share(),
    to: random.share(),
    scrap: random.below(scraps.length),
  }));
}

/** A few lines of a text. */
function piece(random, text, longest) {
  const start = text.lastIndexOf("\n", random.below(text.length)) + 1;
  return text.slice(start, start + 60 + random.below(longest));
}

const tags = ["p", "div", "td", "li", "span", "h2", "tr", "table", "b", "sup", "ul", "pre", "nav", "section", "font"];
const attributes = ["", "", "", "", ' class="a>b"', " hidden", ' style="display: none"', " id=x", ' role="navigation"', "/", ' title="5%'];
const asHtml = (random, text) =>
  text
    .split("\n")
    .map((line) => {
      const tag = random.one(tags);
      return `<${tag}${random.one(attributes)}>${line}</${random.below(9) === 0 ? random.one(tags) : tag}>`;
    })
    .join(random.one(["", "\n", "<br>"]));
const asMarkdown = (random, text) =>
  text
    .split("\n")
    .map((line) => `${random.one(["", "", "# ", "## ", "> ", "- ", "**", "    ", "| "])}${line}`)
    .join(random.one(["\n", "\n\n"]));

const text = (said) => ({ format: "text", text: said });

/** How inputs are made, and how many of a hundred. */
const makers = [
  [
    34,
    "a damaged piece of a generated report",
    (random, from) => text(damaged(piece(random, random.one(from).text, 300), editsBy(random, 5))),
  ],
  [18, "a damaged piece of a fixture", (random) => text(damaged(piece(random, random.one(fixtures), 300), editsBy(random, 5)))],
  [27, "words of the genre in any order", (random) => text(Array.from({ length: 4 + random.below(40) }, () => random.one(words)).join(""))],
  [
    6,
    "words and scraps",
    (random) => text(Array.from({ length: 3 + random.below(30) }, () => random.one(random.below(2) ? words : scraps)).join("")),
  ],
  [2, "a damaged report", (random, from) => text(damaged(random.one(from).text, editsBy(random, 8)))],
  [
    6,
    "HTML",
    (random, from) => ({ format: "html", text: damaged(asHtml(random, piece(random, random.one(from).text, 250)), editsBy(random, 4)) }),
  ],
  [
    4,
    "Markdown",
    (random, from) => ({
      format: "markdown",
      text: damaged(asMarkdown(random, piece(random, random.one(from).text, 250)), editsBy(random, 4)),
    }),
  ],
  [
    2,
    "bytes",
    (random, from) => ({
      format: "bytes",
      bytes: damagedBytes(new TextEncoder().encode(piece(random, random.one(from).text, 200)), editsBy(random, 5)),
      encoding: random.one([undefined, undefined, "gb18030", "utf-16le", "big5"]),
    }),
  ],
  [1, "a generated report", (random, from) => ({ format: "generated", ...random.one(from) })],
];

function inputOf(index) {
  const random = randomFrom(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b));
  const from = poolOf(Math.floor(index / EPOCH));
  let left = random.below(100);
  for (const [share, name, make] of makers) {
    left -= share;
    if (left < 0) return { name, ...make(random, from) };
  }
  throw new Error("the shares of the makers are a hundred");
}

const readers = [html, markdown];
const bare = (said) => said.replace(/\s+/g, "").replace(/[。；]$/, "");
const comparable = (facts) =>
  JSON.stringify({
    ...facts,
    tasks: facts.tasks.map((task) => ({ ...task, text: bare(task.text) })),
    glossary: facts.glossary.map((entry) => ({ ...entry, definition: bare(entry.definition) })),
  });

/** What is wrong with the reading of an input: a kind, the same for all failures of that sort, and what it says. Null when nothing is. */
function wrong(input) {
  try {
    const said =
      input.format === "bytes" ? decode(input.bytes, input.encoding === undefined ? {} : { encoding: input.encoding }).text : input.text;
    const options = input.format === "html" || input.format === "markdown" ? { format: input.format, readers } : {};
    const [first] = broken(said, options);
    if (first !== undefined) return { kind: first.slice(0, first.indexOf(":")), says: first };
    if (input.format === "generated") {
      const [given, got] = [comparable(sorted(input.facts)), comparable(sorted(read(parseReport(said), input.facts)))];
      if (given !== got) return { kind: "misread", says: `${given}\n${got}` };
    }
    return null;
  } catch (error) {
    const where = /\n\s+at (\S+)/.exec(error.stack ?? "")?.[1] ?? "";
    return { kind: `throws ${error.name} in ${where}`, says: String(error.stack) };
  }
}

const scriptsIn = (page) => page.split(/<script/i).length;
let scripts = null;

/** What is wrong with what is made of a report: tables and the page. */
function wrongMade({ text: said, format }) {
  try {
    const report = parseReport(said, format === "html" || format === "markdown" ? { format, readers } : {});
    library.toTables({ report, text: said, source: "fuzz" });
    scripts ??= scriptsIn(library.renderViewer(parseReport(""), ""));
    const found = scriptsIn(library.renderViewer(report, said));
    return found === scripts ? null : { kind: "the text brings a script into the page", says: `${found} instead of ${scripts}` };
  } catch (error) {
    return { kind: `tables or page throw ${error.name}`, says: String(error.stack) };
  }
}

/** Keys in one order, whatever order they were written in. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** Takes out whatever can be taken out while the failure stays. */
function smaller(input, stays) {
  if (input.format === "generated") return input;
  const field = input.format === "bytes" ? "bytes" : "text";
  const joined = (head, tail) => (field === "bytes" ? Uint8Array.from([...head, ...tail]) : head + tail);
  let now = input;
  let tries = 3000;
  for (let size = now[field].length >> 1; size > 0 && tries > 0; size >>= 1) {
    for (let at = 0; at < now[field].length && tries > 0; tries--) {
      const next = { ...now, [field]: joined(now[field].slice(0, at), now[field].slice(at + size)) };
      if (stays(next)) now = next;
      else at += size;
    }
  }
  return now;
}

const failures = new Map();

function fail(index, input, { kind, says }, stays) {
  const known = failures.get(kind);
  if (known !== undefined) {
    known.count++;
    return;
  }
  const small = smaller(input, stays);
  failures.set(kind, { count: 1, index });
  const name = `${folder}/${seed}-${index}`;
  if (small.format === "bytes") writeFileSync(`${name}.bin`, small.bytes);
  else writeFileSync(`${name}.txt`, small.text);
  writeFileSync(
    `${name}.json`,
    `${JSON.stringify({ seed, index, made: input.name, format: small.format, encoding: small.encoding, kind, says, input: small.text ?? [...small.bytes] }, null, 2)}\n`,
  );
  console.error(`\nFAILED, input ${index} (${input.name}): ${kind}\n${says.slice(0, 1500)}\n${name}.json`);
}

/** A hundred times the median of the last inputs, by the character: small ones count as 200 characters, so that the clock tells. */
const SLOW = 100;
const costs = new Float64Array(1001);
let measured = 0;
let median = Number.POSITIVE_INFINITY;

function note(cost) {
  costs[measured++ % costs.length] = cost;
  if (measured % costs.length === 0) median = [...costs].sort((a, b) => a - b)[costs.length >> 1];
}

function costOf(input, run) {
  const started = performance.now();
  run();
  return (performance.now() - started) / Math.max(200, input.text?.length ?? input.bytes.length);
}

const same = (input) => {
  if (input.format === "bytes") return "";
  return JSON.stringify(parseReport(input.text, { format: input.format === "generated" ? "text" : input.format, readers }));
};

/** The result of an earlier input, to be asked for again when others have been read. */
let earlier = null;

function check(index) {
  const input = inputOf(index);
  let found = null;
  const cost = costOf(input, () => {
    found = wrong(input);
  });
  note(cost);
  if (found !== null) fail(index, input, found, (next) => wrong(next)?.kind === found.kind);
  else if (cost > SLOW * median) {
    const slow = (next) => Math.min(...[1, 2, 3].map(() => costOf(next, () => wrong(next)))) > SLOW * median;
    if (slow(input)) fail(index, input, { kind: "slow", says: `${(cost / median).toFixed(0)} times the median by the character` }, slow);
  }
  if (index % 50 === 7 && input.format !== "bytes") {
    const made = wrongMade(input);
    if (made !== null) fail(index, input, made, (next) => wrongMade(next)?.kind === made.kind);
  }
  if (index % 100 === 0 && found === null) earlier = { index, input, result: same(input) };
  else if (index % 100 === 50 && earlier !== null && same(earlier.input) !== earlier.result) {
    fail(earlier.index, earlier.input, { kind: "depends on what was read before", says: `before and after input ${index}` }, () => false);
  }
  return (input.text ?? input.bytes).length;
}

const started = performance.now();
const used = process.cpuUsage();
let done = 0;
let size = 0;
const cpu = () => (process.cpuUsage(used).user + process.cpuUsage(used).system) / 1e6;
const seconds = () => (performance.now() - started) / 1000;
if (only === null) {
  for (let told = 60; done < inputs && seconds() < minutes * 60; done++) {
    size += check(done);
    if (seconds() < told) continue;
    told += 60;
    console.log(`${done} inputs, ${Math.round(done / seconds())} a second, ${failures.size} kinds of failure`);
  }
} else {
  size = check(only);
  done = 1;
  console.log(JSON.stringify(inputOf(only), null, 2));
}
console.log(
  `seed ${seed}: ${done} inputs of ${Math.round(size / Math.max(1, done))} characters on average in ${seconds().toFixed(0)} s, ` +
    `${Math.round(done / seconds())} a second, ${Math.round(done / cpu())} a second of the processor; ${failures.size === 0 ? "no failures" : `${failures.size} kinds of failure`}`,
);
if (values.write) {
  const row = [
    new Date().toISOString().slice(0, 10),
    seed,
    done.toLocaleString("en"),
    Math.round(size / Math.max(1, done)),
    `${seconds().toFixed(0)} s`,
    Math.round(done / seconds()).toLocaleString("en"),
    Math.round(done / cpu()).toLocaleString("en"),
    failures.size,
  ];
  writeBetween("fuzz", [
    "| date | seed | inputs | characters each | time | a second | a second of the processor | kinds of failure |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    `| ${row.join(" | ")} |`,
  ]);
}
for (const [kind, { count, index }] of failures) console.log(`${count} × ${kind}, first at ${index}`);
process.exitCode = failures.size === 0 ? 0 : 1;
