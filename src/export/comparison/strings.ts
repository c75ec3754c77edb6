import { type Speech, speech } from "../viewer/html";
import type { Fillers, Language } from "../viewer/strings";

/** Every word of the page, once: [Chinese, English]. */
export const strings = {
  skip: ["跳到对照表", "Skip to the comparison"],
  skipTexts: ["跳到两份报告全文", "Skip to the two texts"],
  title: ["{a}年与{b}年政府工作报告对照", "Work reports of {a} and {b} side by side"],
  language: ["English", "中文"],
  languageHint: ["Switch the interface to English", "界面切换为中文"],
  earlier: ["{y}年报告", "Report of {y}"],
  later: ["{y}年报告", "Report of {y}"],
  promised: ["怎么说", "what was promised"],
  done: ["怎么做", "what became of it"],
  noYear: ["（年份不详）", "(no year)"],
  untitled: ["政府工作报告（无标题）", "Government work report (no title)"],

  targets: ["目标完成情况", "Targets and results"],
  targetsHint: [
    "判定只依据两份报告中的两句话；点击任一行，下方两份报告同时翻到原句。未达到可能有正当原因。",
    "A verdict rests on two sentences, one of each report. Click a row and both reports below turn to them. A target may be missed for good reasons.",
  ],
  noTargets: ["没有到期的主要预期目标。", "No headline target was due."],
  filter: ["按判定筛选", "Filter by verdict"],
  indicator: ["指标", "Indicator"],
  target: ["目标", "Target"],
  result: ["结果", "Result"],
  gap: ["差距", "Gap"],
  gapHint: ["结果减目标，按目标的单位和方向", "Result less target, in the target's unit and direction"],
  verdict: ["判定", "Verdict"],
  met: ["达到", "met"],
  missed: ["未达到", "missed"],
  "not-reported": ["未报告", "not reported"],
  "not-comparable": ["不可比", "not comparable"],
  "other-aspect": ["一为水平值，一为增减", "a level against a growth"],
  "other-unit": ["单位不同", "units that do not convert"],
  "in-words": ["目标没有数字", "a target in words"],
  "no-reference": ["参照指标未报告", "what it is measured by is not reported"],
  undecided: ["结果是一个区间，只有一部分达到", "the result is a range, only a part of which is enough"],
  stretch: ["力争", "stretch"],
  beside: ["参照", "beside"],
  tolerance: ["“左右”允许差 {n}", "“about” forgives {n}"],
  inStepTolerance: ["“同步”允许差 {n}", "“in step” forgives {n}"],
  points: ["{n} 个百分点", "{n} pp"],
  offsets: ["原文位置 {a}–{b}", "offsets {a}–{b}"],
  noPlace: ["原文无此位置", "no place in the text"],

  chart: ["历年目标与结果", "Targets and results by year"],
  chartHint: [
    "每个指标一图：浅色带为目标允许的范围，符号为结果；图下为数值。",
    "One picture an indicator: the band is what the target allows, the sign is the result; the figures are below it.",
  ],
  key: [
    "▔ 目标　▲ 以上　▼ 以内　▒ 允许的范围　┄ 左右　◌ 力争　● 达到　✗ 未达到　○ 未判定",
    "▔ target   ▲ at least   ▼ at most   ▒ what it allows   ┄ about   ◌ stretch   ● met   ✗ missed   ○ no verdict",
  ],
  ofGrowth: ["增速", "growth"],
  ofChange: ["增减", "change"],
  ofLevel: ["水平", "level"],
  year: ["年份", "Year"],
  withoutTarget: ["没有设过目标的指标（{n}）", "Indicators that never had a target ({n})"],
  wording: ["措辞变化", "Put otherwise"],
  revised: ["{y}年数字修订", "Figure of {y} revised"],
  reported: ["{y}年报告", "report of {y}"],

  promises: ["承诺与可能的回应", "Promises and what may answer them"],
  promisesHint: [
    "按共同的指标和少见的词语找出的候选句，附相似度；是否同一件事由读者判断。没有候选不等于没有兑现。",
    "Candidates found by indicators and rare words in common, with a score; whether they are about the same thing is for the reader to judge. No candidate does not mean a broken promise.",
  ],
  promise: ["承诺", "Promise"],
  candidates: ["候选回应", "Candidates"],
  score: ["相似度", "Score"],
  task: ["民生实事", "Livelihood task"],
  commitment: ["工作承诺", "Commitment"],
  unanswered: ["没有找到相近句子的承诺（{n}）", "Promises with no similar sentence ({n})"],
  noPromises: ["没有量化承诺。", "No quantified promises."],
  shared: ["共同词语：{w}", "in common: {w}"],

  turnover: ["新出现与不再提的", "New and gone"],
  terms: ["名词", "Terms"],
  headings: ["标题", "Headings"],
  newTargets: ["主要预期目标", "Headline targets"],
  results: ["有数字的指标", "Indicators with a figure"],
  added: ["新出现", "New"],
  gone: ["不再提", "Gone"],
  nothing: ["没有", "none"],

  texts: ["两份报告全文", "The two texts"],
  taller: ["放大", "Taller"],
  lower: ["缩小", "Lower"],
  open: ["打开全文", "Open the texts"],
  close: ["收起全文", "Close the texts"],
  keys: ["键盘：↑ ↓ 逐条查看，Esc 收起。", "Keys: ↑ ↓ go from row to row, Esc closes."],
  chrome: ["页面上的其他文字（{n} 字）", "Other text of the page ({n} characters)"],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type Key = keyof typeof strings;

/** How the page says things in both languages. */
export type Words = Speech<Key>;

export const words = (language: Language): Words => speech(language, say);

/** The words of a key with its blanks filled in: say("points", "en", { n: 0.2 }) → "0.2 pp". */
export function say(key: Key, language: Language, fillers: Fillers = {}): string {
  return strings[key][language === "zh" ? 0 : 1].replace(/\{(\w)\}/g, (blank, name: string) => String(fillers[name] ?? blank));
}
