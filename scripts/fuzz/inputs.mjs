// What the fuzz reads: an input is made from its number and the seed alone.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

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

const folder = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readFileSync(`${folder}${entry.name}/report.txt`, "utf8"));

/** A fresh set of generated reports for every so many inputs. */
export const EPOCH = 5000;
const POOL = 250;

/** The inputs of a seed, by number. */
export function inputsOf(library, seed) {
  const { damaged, damagedBytes, editKinds, fc, flatReports, reports, scraps } = library;
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
  const attributes = [
    "",
    "",
    "",
    "",
    ' class="a>b"',
    " hidden",
    ' style="display: none"',
    " id=x",
    ' role="navigation"',
    "/",
    ' title="5%',
  ];
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
    [
      27,
      "words of the genre in any order",
      (random) => text(Array.from({ length: 4 + random.below(40) }, () => random.one(words)).join("")),
    ],
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

  return inputOf;
}
